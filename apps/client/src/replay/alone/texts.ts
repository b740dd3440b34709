import type { Language } from '@lowest-point/rounds/views';

/** `25 November 2026` */
export function dateText(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long' }).format(at);
}

/** `Hit 13, One knob and Tug of war` */
export function listText(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language).format(items);
}
