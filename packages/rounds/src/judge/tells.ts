import * as v from 'valibot';

/** When a student learns how an answer was: with the next question, or when the sheet is printed. */
export const tells = v.picklist(['atOnce', 'atReveal']);
