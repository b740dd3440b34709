export { createNumbers, parseNumber, type Language, type Numbers } from './numbers.ts';
