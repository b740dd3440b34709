export { default as LineAndParabola } from './curve/LineAndParabola.svelte';
export { default as ErrorsOverTime } from './errors/ErrorsOverTime.svelte';
export type { MedianAt } from './errors/bandPath.ts';
export { default as Podium } from './standings/Podium.svelte';
export type { PodiumEntry } from './standings/podiumLayout.ts';
export { contourLines, sampleGrid } from './map/contours.ts';
