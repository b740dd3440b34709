import { countLowest } from './hollowNames.ts';
import type { Config, Facts } from './types.ts';

/**
 * What a walk is about, read from its ground:
 *
 *     curve     one weight: the sign of the slope
 *     saddle    the start is level
 *     plateau   a network that saturates: ground where the slope vanishes
 *     valleys   starts of one's own, and a deepest hollow among several: where one starts decides
 *     surface   starts of one's own in one bowl: all ways lead to one place
 *     field     one start, several hollows: what a slope cannot tell
 */
export type Story = 'curve' | 'saddle' | 'plateau' | 'valleys' | 'surface' | 'field';

export function storyOf({ ground }: Config, { here, bounds, hollows, starts }: Facts): Story {
  if (bounds.length === 1) return 'curve';
  if (here.gradient.every((slope) => slope === 0)) return 'saddle';
  if (
    ground.type === 'network' &&
    ground.network.layers.some(({ activation }) => activation === 'saturation')
  )
    return 'plateau';
  if (starts === undefined) return 'field';
  return hollows.length > countLowest(hollows) ? 'valleys' : 'surface';
}
