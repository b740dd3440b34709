import type { RoundState } from '@lowest-point/game';
import * as v from 'valibot';

const place = v.looseObject({ loss: v.number() });
const startSchema = v.looseObject({
  here: v.exactOptional(place),
  start: v.exactOptional(v.unknown()),
  camp: v.exactOptional(place),
});

/** The loss where everybody begins, wherever this kind of round keeps it. */
export function startLoss({ shown, hidden }: RoundState): number | null {
  for (const where of [shown, hidden?.facts]) {
    const { output, success } = v.safeParse(startSchema, where);
    if (!success) continue;
    const known = [output.here, output.camp, output.start].find((each) => v.is(place, each));
    if (v.is(place, known)) return known.loss;
  }
  return null;
}
