/**
 * Errors in grams, squared, are in g². A loss of penguins is told in kg², so that it is a number one can read; and in the same
 * unit whether they were standardised or not, so that both can be compared.
 */
export const squareKilograms = 1e-6;
