import type { NameChange, RoomEvent, RoomState } from '@lowest-point/game';
import type { CommandAnswer } from '@lowest-point/protocol';
import type { Clock } from '../clock.ts';
import type { Appended, EventStore, Session } from '../store/eventStore.ts';
import { decideOn, type Answered, type Asked, type Decided, type Draft, type Surroundings } from './draft.ts';
import { isSameCommand } from './isSameCommand.ts';
import { copyLedger, enter, type Ledger } from './ledger.ts';
import type { Step } from './readLog.ts';

export interface ActorOptions {
  readonly id: string;
  readonly state: RoomState;
  readonly ledger: Ledger;
  readonly store: EventStore;
  readonly clock: Clock;
  readonly surroundings: Surroundings;
  readonly on: {
    /** Recorded: what others may learn now. */
    readonly committed: (steps: readonly Step[]) => void;
    /** The disk took nothing, or takes again. */
    readonly trouble: (isFull: boolean) => void;
    /** The log is somebody else's, or nobody knows what it holds: this actor must be forgotten, and the log read anew. */
    readonly lost: () => void;
    /** A command's decision threw. Nothing was recorded. */
    readonly failure: (failure: unknown) => void;
  };
  /** What came of a player's recorded command, in order. */
  readonly cameOf: (seat: number, n: number) => readonly RoomEvent[];
}

/** One room's only writer. */
export interface Actor {
  /** The room as it is recorded. */
  state(): RoomState;
  ledger(): Ledger;
  /** Answered once everything it rests on is on the disk. */
  submit(asked: Asked): Promise<CommandAnswer>;
  /** Nobody, or nobody in this seat, has chosen a name, as far as this actor knows; also not in what is under way. */
  forgetNames(seat: number | null): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

interface Batch {
  readonly steps: Step[];
  readonly names: NameChange[];
  readonly sessions: Session[];
  readonly settle: ((outcome: Appended | 'lost') => void)[];
}

/**
 * Commands are decided on the draft as they arrive; one commit is in flight, and whatever arrives meanwhile goes
 * into the next. State moves, and anybody is told, after the commit. Where it fails the draft is dropped, with
 * everything that was decided on it.
 */
export function createActor(options: ActorOptions): Actor {
  const { id, store, clock, surroundings, on } = options;
  const { ledger } = options;
  let { state } = options;
  let draft: Draft = { state, ledger: copyLedger(ledger) };
  let batch = emptyBatch();
  let inFlight = emptyBatch();
  let stage: 'idle' | 'scheduled' | 'committing' = 'idle';
  let isLost = false;
  let isFull = false;
  let whenIdle: (() => void)[] = [];

  function submit(asked: Asked): Promise<CommandAnswer> {
    if (isLost) return Promise.resolve(notRecorded);
    const outcome = attempt(asked);
    if (outcome.type === 'decided') enterIntoBatch(outcome);
    return new Promise((resolve) => {
      batch.settle.push((result) => resolve(result === 'committed' ? answerTo(outcome) : notRecorded));
      schedule();
    });
  }

  function attempt(asked: Asked): Answered | Decided {
    try {
      return decideOn(draft, asked, clock.now(), surroundings);
    } catch (failure) {
      on.failure(failure);
      return { type: 'refused', answer: { ok: false, reason: 'malformed' } };
    }
  }

  function enterIntoBatch({ steps, names, session }: Decided): void {
    batch.steps.push(...steps);
    batch.names.push(...names);
    if (session !== null) batch.sessions.push(session);
    draft = { ...draft, state: steps.at(-1)?.after ?? draft.state };
    enter(draft.ledger, draft.state, names, session);
  }

  function answerTo(outcome: Answered | Decided): CommandAnswer {
    switch (outcome.type) {
      case 'refused':
        return outcome.answer;
      case 'repeat':
        return answerToRepeat(outcome);
      case 'seated':
        return { ok: true, seq: state.seq, seat: outcome.seat, isRepeat: true };
      case 'decided': {
        const seq = outcome.steps.at(-1)?.event.seq ?? state.seq;
        const seat = outcome.session?.seat ?? null;
        return seat === null ? { ok: true, seq } : { ok: true, seq, seat };
      }
    }
  }

  /** From the log; another command under a number that is used up must take the next one. */
  function answerToRepeat({ seat, n, command }: Extract<Answered, { type: 'repeat' }>): CommandAnswer {
    const events = options.cameOf(seat, n);
    if (!isSameCommand(command, events, state, surroundings.rounds))
      return { ok: false, reason: 'gap', wanted: (state.seats[seat]?.n ?? 0) + 1 };
    return { ok: true, seq: events.at(-1)?.seq ?? state.seq, isRepeat: true };
  }

  function schedule(): void {
    if (stage !== 'idle') return;
    stage = 'scheduled';
    clock.soon(() => void commit());
  }

  async function commit(): Promise<void> {
    stage = 'committing';
    const current = batch;
    inFlight = current;
    batch = emptyBatch();
    const outcome = await append(current);
    if (outcome === 'committed') apply(current);
    else drop(current, outcome);
    for (const settle of current.settle) settle(outcome);
    if (isLost) {
      release();
      return;
    }
    stage = 'idle';
    if (batch.settle.length > 0) schedule();
    else release();
  }

  async function append({ steps, names, sessions }: Batch): Promise<Appended | 'lost'> {
    if (steps.length === 0) return 'committed';
    const events = steps.map(({ event }) => event);
    const finished = events.find((event) => event.type === 'lessonFinished');
    try {
      const outcome = await store.append(id, state.seq, events, {
        names,
        sessions,
        finishedAt: finished?.at ?? null,
      });
      if (outcome !== 'conflict') tellTrouble(outcome === 'full');
      return outcome;
    } catch (failure) {
      on.failure(failure);
      return 'lost';
    }
  }

  function apply({ steps, names, sessions }: Batch): void {
    state = steps.at(-1)?.after ?? state;
    enter(ledger, state, names, null);
    for (const session of sessions) enter(ledger, state, [], session);
    if (steps.length === 0) return;
    try {
      on.committed(steps);
    } catch (failure) {
      on.failure(failure);
      lose();
    }
  }

  /** Whatever was decided meanwhile rests on what is not recorded: it goes with it. */
  function drop(current: Batch, outcome: Exclude<Appended | 'lost', 'committed'>): void {
    current.settle.push(...batch.settle);
    batch = emptyBatch();
    draft = { state, ledger: copyLedger(ledger) };
    if (outcome !== 'full') lose();
  }

  function lose(): void {
    isLost = true;
    on.lost();
  }

  function tellTrouble(isFullNow: boolean): void {
    if (isFull === isFullNow) return;
    isFull = isFullNow;
    on.trouble(isFull);
  }

  function release(): void {
    const waiting = whenIdle;
    whenIdle = [];
    for (const resolve of waiting) resolve();
  }

  return {
    state: () => state,
    ledger: () => ledger,
    submit,
    forgetNames(only) {
      const isMeant = ({ seat }: { readonly seat: number }) => only === null || seat === only;
      // What the store has been handed already is deleted there by whoever asked.
      for (const { names } of [inFlight, batch])
        names.splice(0, names.length, ...names.filter((change) => !isMeant(change)));
      const nameless = (of: RoomState) => of.seats.map((_, seat) => ({ seat, name: null })).filter(isMeant);
      enter(ledger, state, nameless(state), null);
      enter(draft.ledger, draft.state, nameless(draft.state), null);
    },
    idle: () =>
      stage === 'idle' || isLost ? Promise.resolve() : new Promise((resolve) => void whenIdle.push(resolve)),
  };
}

const notRecorded: CommandAnswer = { ok: false, reason: 'notRecorded' };

function emptyBatch(): Batch {
  return { steps: [], names: [], sessions: [], settle: [] };
}
