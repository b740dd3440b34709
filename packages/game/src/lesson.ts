/** A lesson is data: rounds in an order, each with a type from the registry and that type's config. */
export interface Lesson {
  /** Stored in recordings for ever. */
  readonly id: string;
  readonly rounds: readonly RoundPlan[];
}

/** One round of a lesson, with everything that only the server may know. */
export interface RoundPlan extends RoundOutline {
  /** Read by the round type named in `type`, and by nobody else. */
  readonly config: unknown;
}

/** What everybody may know about a round from the start. */
export interface RoundOutline {
  /** Names the round's words; unique within the lesson. */
  readonly id: string;
  /** Which rules play it. */
  readonly type: string;
  /** In a dark round the ground stays on the server until the reveal. */
  readonly isDark: boolean;
  /** How long it stays open; null: until the host ends it. */
  readonly seconds: number | null;
  /** How many moves a player has. */
  readonly moves: number;
}

/** The lesson as everybody may know it from the start: its order, but no config. */
export interface LessonOutline {
  readonly id: string;
  readonly rounds: readonly RoundOutline[];
}

/** Leaves out what only the server may know. */
export function outlineOf(lesson: Lesson): LessonOutline {
  return {
    id: lesson.id,
    rounds: lesson.rounds.map(({ id, type, isDark, seconds, moves }) => ({
      id,
      type,
      isDark,
      seconds,
      moves,
    })),
  };
}
