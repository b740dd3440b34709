/** More names than this are no list of people whom somebody would go and see. */
export const mostNames = 5;
