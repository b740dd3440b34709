export type Language = 'en' | 'de';

export interface Numbers {
  /** A fixed number of decimals: 2.5 → "2.50". */
  readonly fixed: (value: number, decimals?: number) => string;
  /** As few decimals as the value needs, at most `most`: 3 → "3", 2.5 → "2.5". */
  readonly short: (value: number, most?: number) => string;
  /** With its sign: 4 → "+4", −1 → "−1", 0 → "0". As few decimals as needed, at most `most`. */
  readonly signed: (value: number, most?: number) => string;
  /** A loss so that it can be read and compared: 0.043, 0.61, 21.7, 13,700, 1.2 × 10⁴⁰. */
  readonly loss: (value: number) => string;
  /** A share of 1 as a percentage: 0.22 → "22 %". */
  readonly percent: (share: number) => string;
}

const locales = { en: 'en-GB', de: 'de-DE' } as const;
const powers = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** How numbers are printed in a language, with a true minus and never "−0". */
export function createNumbers(language: Language): Numbers {
  const formats = new Map<string, Intl.NumberFormat>();

  function print(value: number, options: Intl.NumberFormatOptions): string {
    const key = JSON.stringify(options);
    const format = formats.get(key) ?? new Intl.NumberFormat(locales[language], options);
    formats.set(key, format);
    return format.format(value).replace('-', '−');
  }

  function decimals(value: number, least: number, most: number, signDisplay: 'negative' | 'exceptZero') {
    if (!Number.isFinite(value)) return Number.isNaN(value) ? '?' : value > 0 ? '∞' : '−∞';
    if (Math.abs(value) >= 1e7)
      return (signDisplay === 'exceptZero' && value > 0 ? '+' : '') + scientific(value);
    return print(value, { minimumFractionDigits: least, maximumFractionDigits: most, signDisplay });
  }

  /** 1.2e40 → "1.2 × 10⁴⁰" */
  function scientific(value: number): string {
    const [mantissa = '', exponent = ''] = value.toExponential(1).split('e');
    const power = [...exponent.replace('+', '')]
      .map((c) => (c === '-' ? '⁻' : powers.charAt(Number(c))))
      .join('');
    return `${print(Number(mantissa), { maximumFractionDigits: 1 })} × 10${power}`;
  }

  function loss(value: number): string {
    if (!Number.isFinite(value)) return decimals(value, 0, 0, 'negative');
    const size = Math.abs(Number(value.toPrecision(3)));
    if (size === 0) return '0';
    if (size >= 1e5 || size < 1e-4) return scientific(value);
    if (size >= 100) return print(value, { maximumSignificantDigits: 3 });
    if (size >= 10) return decimals(value, 1, 1, 'negative');
    if (size >= 0.1) return decimals(value, 2, 2, 'negative');
    return print(value, { maximumSignificantDigits: 2 });
  }

  return {
    fixed: (value, places = 2) => decimals(value, places, places, 'negative'),
    short: (value, most = 2) => decimals(value, 0, most, 'negative'),
    signed: (value, most = 2) => decimals(value, 0, most, 'exceptZero'),
    loss,
    percent: (share) => `${print(Math.round(share * 100), {})} %`,
  };
}

/** What somebody typed: comma or point, any minus, spaces around. Null when it is not one finite number. */
export function parseNumber(text: string): number | null {
  const plain = text.trim().replace(/[−–‒]/g, '-').replace(',', '.');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain)) return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}
