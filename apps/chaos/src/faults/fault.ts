import type { Classroom } from '../classroom.ts';

/** Something that goes wrong while a class plays. */
export interface Fault {
  readonly name: string;
  /** What happens, in a line. */
  readonly says: string;
  /** Resolves when it is over: the world is as it should be again, though nobody may be back yet. */
  strike(classroom: Classroom): Promise<void>;
}
