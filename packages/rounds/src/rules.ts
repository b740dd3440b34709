import type { RoundRegistry } from '@lowest-point/game';
import { descend } from './descend/rules.ts';
import { judge } from './judge/rules.ts';
import { propose } from './propose/rules.ts';
import { race } from './race/rules.ts';
import { together } from './together/rules.ts';

/** Every kind of round, by the name that recordings use. A new kind is one folder, and one line here. */
export const rounds: RoundRegistry = { propose, descend, race, judge, together };

export { autoplay } from './autoplay.ts';
export { temperaments, type Autoplay, type Temperament } from './temperament.ts';
export { machineMove, machines } from './machines.ts';
