import type { WayFace, WayTruth } from './item.ts';

/** Against the slope: the rule that this kind of question is about. */
export function knowingWay({ slope }: WayFace): number {
  return slope > 0 ? -1 : 1;
}

export function isWay(answer: number): boolean {
  return answer === -1 || answer === 1;
}

/** 0 where the step leads down, 1 where it leads up. */
export function lossOfWay({ left, right }: WayTruth, answer: number): number {
  return (answer < 0 ? left < right : right < left) ? 0 : 1;
}
