import type { RoundViews } from '../viewProps.ts';

/** What is shown of rounds that are played together; each surface loads only its own. */
export const views: RoundViews = {
  phone: async () => (await import('./Phone.svelte')).default,
  phoneReveal: async () => (await import('./PhoneReveal.svelte')).default,
  screen: async () => (await import('./Screen.svelte')).default,
  screenReveal: async () => (await import('./ScreenReveal.svelte')).default,
  host: () => import('./host.ts'),
};
