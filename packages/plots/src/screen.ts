export { default as LineAndParabola } from './curve/LineAndParabola.svelte';
export { default as ErrorsOverTime } from './errors/ErrorsOverTime.svelte';
export type { MedianAt } from './errors/bandPath.ts';
export { default as Podium } from './standings/Podium.svelte';
export type { PodiumEntry } from './standings/podiumLayout.ts';
export { contourLines, sampleGrid } from './map/contours.ts';
export { default as Swarm } from './swarm/Swarm.svelte';
export { centroidOf, type Walker } from './swarm/walker.ts';
