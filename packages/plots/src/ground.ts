export { default as DepthLegend } from './ground/DepthLegend.svelte';
export { default as Hollows } from './ground/Hollows.svelte';
export { default as Plate } from './ground/Plate.svelte';
export { default as PlateMarks } from './ground/PlateMarks.svelte';
export { default as ReliefGround } from './ground/ReliefGround.svelte';
export type { Hollow, Obstacle } from './ground/placeNames.ts';
export type { HeightKind } from './ground/relief.ts';
export { createPrinting } from './ground/printing.svelte.ts';
export { linearThresholds, tintThresholds } from './map/levels.ts';
