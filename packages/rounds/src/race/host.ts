import type { HostAdvice } from '../viewProps.ts';

export const advice: HostAdvice = {
  progress: () => ({ moves: 0, loss: null, note: null }),
  insights: () => [],
};
