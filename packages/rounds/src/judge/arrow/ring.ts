import type { Objective } from '@lowest-point/core';

export type Place = readonly [number, number];

/**
 * The closed line of equal loss through `start`, as at most `most` places; null where it does not come back in time.
 * Half a step along the tangent gives a direction for the whole one, then (L − L₀)/|g|² · g leads back onto the line.
 */
export function traceRing(objective: Objective, start: Place, step: number, most: number): Place[] | null {
  const level = objective.loss(start);
  const line: Place[] = [start];
  let here = start;
  for (let k = 0; k < 2500; k++) {
    const half = moved(here, tangent(objective, here), step / 2);
    here = ontoLevel(objective, moved(here, tangent(objective, half), step), level);
    if (!here.every(Number.isFinite)) return null;
    if (k > 6 && Math.hypot(here[0] - start[0], here[1] - start[1]) < step * 0.75) return thinned(line, most);
    line.push(here);
  }
  return null;
}

function ontoLevel(objective: Objective, place: Place, level: number): Place {
  let here = place;
  for (let k = 0; k < 3; k++) {
    const [gx = 0, gy = 0] = objective.gradient(here);
    const share = (objective.loss(here) - level) / (gx * gx + gy * gy);
    here = [here[0] - share * gx, here[1] - share * gy];
  }
  return here;
}

/** Along the line, lower ground on the left. */
function tangent(objective: Objective, here: Place): Place {
  const [gx = 0, gy = 0] = objective.gradient(here);
  const length = Math.hypot(gx, gy);
  return [gy / length, -gx / length];
}

function moved(here: Place, way: Place, by: number): Place {
  return [here[0] + way[0] * by, here[1] + way[1] * by];
}

/**
 * At most `most` places of a closed line, closer where it bends: a place counts by its share of the length, and as much by its share of
 * the full turn. The first stays.
 */
function thinned(line: readonly Place[], most: number): Place[] {
  const at = (k: number): Place => line[(k + line.length) % line.length] ?? [0, 0];
  const headings = line.map((from, k) => Math.atan2(at(k + 1)[1] - from[1], at(k + 1)[0] - from[0]));
  const lengths = line.map((from, k) => Math.hypot(at(k + 1)[0] - from[0], at(k + 1)[1] - from[1]));
  const turns = headings.map((heading, k) => {
    const turn = heading - (headings[(k + line.length - 1) % line.length] ?? 0);
    return Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)));
  });
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const turned = turns.reduce((sum, turn) => sum + turn, 0);
  let reached = most;
  return line.filter((_, k) => {
    reached += (most * ((lengths[k] ?? 0) / whole + (turns[k] ?? 0) / turned)) / 2;
    if (k > 0 && reached < 1) return false;
    reached = k === 0 ? 0 : reached - 1;
    return true;
  });
}
