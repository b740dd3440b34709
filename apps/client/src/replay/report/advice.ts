import type { RoundOutline } from '@lowest-point/game';
import { roundViews, type HostAdvice } from '@lowest-point/rounds/views';

/** What the kinds of these rounds know to tell a host, by kind. */
export async function loadAdvice(rounds: readonly RoundOutline[]): Promise<ReadonlyMap<string, HostAdvice>> {
  const types = [...new Set(rounds.map(({ type }) => type))];
  const loaded = types.map(async (type) => {
    const advice = await roundViews[type]?.host();
    return advice === undefined ? [] : [[type, advice] as const];
  });
  return new Map((await Promise.all(loaded)).flat());
}
