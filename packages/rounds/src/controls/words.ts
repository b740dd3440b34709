import type { Language } from '../viewProps.ts';

const en = {
  less: (name: string, step: string) => `${name}: ${step} less`,
  more: (name: string, step: string) => `${name}: ${step} more`,
  flip: (name: string) => `${name}: change the sign`,
  between: (min: string, max: string) => `${min} to ${max}`,
  left: (left: number) => (left === 1 ? '1 try left' : `${left} tries left`),
  leftOf: (left: number, total: number) => `${left} of ${total} tries left`,
  sending: 'Sending …',
  why: 'Why?',
  whyYes: 'Yes.',
  whyNo: 'Not quite.',
  whyRight: '(right)',
};

export type ControlWords = typeof en;

const de: ControlWords = {
  less: (name, step) => `${name}: ${step} weniger`,
  more: (name, step) => `${name}: ${step} mehr`,
  flip: (name) => `${name}: Vorzeichen wechseln`,
  between: (min, max) => `${min} bis ${max}`,
  left: (left) => (left === 1 ? 'noch 1 Versuch' : `noch ${left} Versuche`),
  leftOf: (left, total) => `noch ${left} von ${total} Versuchen`,
  sending: 'Wird gesendet …',
  why: 'Warum?',
  whyYes: 'Ja.',
  whyNo: 'Nicht ganz.',
  whyRight: '(richtig)',
};

/** What the controls that all rounds share say. */
export const controlWords: Readonly<Record<Language, ControlWords>> = { en, de };
