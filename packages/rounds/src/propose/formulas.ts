import type { Numbers } from '@lowest-point/plots';
import type { Perfect } from './perfect.ts';

const subscripts = '₀₁₂₃₄₅₆₇₈₉';

/** The name of a tunable weight, by its place in the config: w₁, w₂, … */
export function weightName(index: number): string {
  return `w${[...String(index + 1)].map((digit) => subscripts.charAt(Number(digit))).join('')}`;
}

/** A number inside a formula: negative ones in brackets, 13 − (−2). */
export function inFormula(value: number, numbers: Numbers): string {
  const text = numbers.short(value);
  return text.startsWith('−') ? `(${text})` : text;
}

/** Σ value × weight, as one computes it: 5 × 2 + 1 × (−1). A weight that is not known yet stands as its name. */
export function sumOfProducts(
  values: readonly number[],
  weights: readonly (number | string)[],
  numbers: Numbers,
): string {
  return values
    .map((value, i) => {
      const weight = weights[i] ?? 0;
      return `${inFormula(value, numbers)} × ${typeof weight === 'string' ? weight : inFormula(weight, numbers)}`;
    })
    .join(' + ');
}

/** slopes · weights = rest, as an equation: 5 w₁ − 3 w₂ = 20. It stays on one line. */
export function equation({ slopes, rest }: Perfect, numbers: Numbers): string {
  return unbroken(`${sumOfNames(slopes, numbers)} = ${numbers.short(rest)}`);
}

/** constant + slopes · weights: 14 − 5 w₁. */
export function plusNames(constant: number, slopes: readonly number[], numbers: Numbers): string {
  const names = sumOfNames(slopes, numbers);
  const isMinus = names.startsWith('−');
  return unbroken(`${numbers.short(constant)} ${isMinus ? '−' : '+'} ${isMinus ? names.slice(1) : names}`);
}

function sumOfNames(slopes: readonly number[], numbers: Numbers): string {
  const terms = slopes.flatMap((slope, i) => {
    if (slope === 0) return [];
    const size = Math.abs(slope) === 1 ? '' : `${numbers.short(Math.abs(slope))} `;
    return [{ text: size + weightName(i), isMinus: slope < 0 }];
  });
  return terms
    .map(({ text, isMinus }, k) => (k === 0 ? (isMinus ? '−' : '') : isMinus ? ' − ' : ' + ') + text)
    .join('');
}

/** Weights as a place on the map: (3, −2); where commas are decimal (2,6; 0). It stays on one line. */
export function place(weights: readonly number[], numbers: Numbers): string {
  const separator = numbers.short(0.5).includes(',') ? '; ' : ', ';
  return unbroken(`(${weights.map((weight) => numbers.short(weight)).join(separator)})`);
}

/** The mean of squares, as one computes it: (0.3² + (−0.2)² + 0.1²) ÷ 3. */
export function meanOfSquares(errors: readonly number[], numbers: Numbers): string {
  const squares = errors.map((error) => `${inFormula(error, numbers)}²`);
  return squares.length === 1 ? (squares[0] ?? '') : `(${squares.join(' + ')}) ÷ ${errors.length}`;
}

function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}
