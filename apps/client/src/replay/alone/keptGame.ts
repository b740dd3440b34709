import * as v from 'valibot';

const phase = v.picklist([
  'lobby',
  'briefed',
  'open',
  'paused',
  'closed',
  'revealed',
  'standings',
  'podium',
  'finished',
]);

const actSchema = v.variant('type', [
  v.strictObject({ type: v.literal('step'), from: phase, atMs: v.number() }),
  v.strictObject({ type: v.literal('move'), round: v.number(), move: v.unknown(), atMs: v.number() }),
]);

const outcome = v.picklist(['measured', 'diverged', 'none']);
const loss = v.nullable(v.number());

const resultRowSchema = v.strictObject({
  /** The round's id, which names its words. */
  id: v.string(),
  outcome,
  loss,
  place: v.number(),
  /** Who played the round, the student too. */
  players: v.number(),
  points: v.number(),
  /** The lowest of the recorded class, and its middle. */
  best: loss,
  middle: loss,
  machines: v.array(v.strictObject({ machine: v.string(), outcome, loss })),
});

const resultSchema = v.strictObject({
  name: v.string(),
  lesson: v.string(),
  /** When the class played, and when the student came to the end: ms since 1970. */
  classAt: v.number(),
  finishedAt: v.number(),
  points: v.number(),
  place: v.nullable(v.number()),
  players: v.number(),
  rounds: v.array(resultRowSchema),
});

const keptSchema = v.strictObject({
  version: v.literal(1),
  name: v.string(),
  hasClock: v.boolean(),
  acts: v.array(actSchema),
  /** How long the open round was played. */
  elapsedMs: v.number(),
  /** Null: not at the end yet. */
  result: v.nullable(resultSchema),
});

/** How a lesson that was played alone came out. It tells nobody else's name. */
export type AloneResult = v.InferOutput<typeof resultSchema>;
export type ResultRow = v.InferOutput<typeof resultRowSchema>;

/** A game as this device keeps it: what the student did, from which everything follows. */
export type KeptGame = v.InferOutput<typeof keptSchema>;

const keyOf = (room: string) => `lowest-point/alone/${room}`;
const browserStore = () => localStorage;

/** The game of this recording that this device keeps; null: none, or none that can be read. */
export function readKept(room: string, store: () => Storage = browserStore): KeptGame | null {
  try {
    const found = v.safeParse(keptSchema, JSON.parse(store().getItem(keyOf(room)) ?? 'null'));
    return found.success ? found.output : null;
  } catch {
    return null;
  }
}

/** False: this browser keeps nothing (a private window), or is full. What was kept before stays. */
export function keep(room: string, game: KeptGame, store: () => Storage = browserStore): boolean {
  try {
    store().setItem(keyOf(room), JSON.stringify(game));
    return true;
  } catch {
    return false;
  }
}

export function forget(room: string, store: () => Storage = browserStore): void {
  try {
    store().removeItem(keyOf(room));
  } catch {
    // Where nothing can be kept, there is nothing to forget.
  }
}
