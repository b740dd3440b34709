import type { RoundRegistry } from '@lowest-point/game';
import { descend } from './descend/rules.ts';
import { propose } from './propose/rules.ts';

/** Every kind of round, by the name that recordings use. A new kind is one folder, and one line here. */
export const rounds: RoundRegistry = { propose, descend };

export { autoplay } from './autoplay.ts';
export { temperaments, type Autoplay, type Temperament } from './temperament.ts';
export { machineMove, machines } from './machines.ts';
