import type { RoundViews } from '../viewProps.ts';

/** Rounds of questions, as every surface shows them. */
export const views: RoundViews = {
  phone: async () => (await import('./Phone.svelte')).default,
  phoneReveal: async () => (await import('./PhoneReveal.svelte')).default,
  screen: async () => (await import('./Screen.svelte')).default,
  screenReveal: async () => (await import('./ScreenReveal.svelte')).default,
  host: async () => (await import('./host.ts')).advice,
};
