import {
  asSeenBy,
  dealtLate,
  decide,
  evolve,
  type Command,
  type DraftEvent,
  type Phase,
  type Rejection,
  type RoomEvent,
  type RoomState,
  type RoundRegistry,
  type Sender,
} from '@lowest-point/game';
import type { RecordedClass } from './recordedClass.ts';

/**
 * What somebody who plays alone has done. A game is the fold of these: kept on the device, they bring it back.
 * `step` goes on from one page to the next, from the phase that it names; `atMs` is the time played in the open round.
 */
export type Act =
  | { readonly type: 'step'; readonly from: Phase['name']; readonly atMs: number }
  | { readonly type: 'move'; readonly round: number; readonly move: unknown; readonly atMs: number };

export interface AloneChoices {
  readonly name: string;
  /** Does each sheet close when the time that the lesson gives is over? */
  readonly hasClock: boolean;
}

/** A room in which one absent student plays what the class has played, beside it. */
export interface AloneGame {
  readonly seat: number;
  /** The room as a server has it. Nothing of it may be shown but through `seen`. */
  readonly whole: RoomState;
  /** The room as the student's phone may know it. */
  readonly seen: RoomState;
  readonly events: readonly RoomEvent[];
  /** The room's clock after so much playing time: that of the class when it was there. */
  timeAt(elapsedMs: number): number;
  /** The class does what it did up to then. */
  pass(elapsedMs: number): void;
  /** Null: done. */
  act(act: Act): Rejection | null;
}

/**
 * Opens the recorded room once more, with a seat for the student. The class's recorded moves are folded as they were
 * recorded, the student's are decided by the rules; closing and revealing are the rules' own.
 */
export function createAloneGame(
  recorded: RecordedClass,
  { name, hasClock }: AloneChoices,
  rounds: RoundRegistry,
): AloneGame {
  const seat = recorded.seats;
  const outlines = recorded.lesson.rounds.map((outline) =>
    hasClock ? outline : { ...outline, seconds: null },
  );
  const events: RoomEvent[] = [];
  let whole: RoomState | null = null;
  let seen: RoomState | null = null;
  let openedAt = recorded.startedAt;
  let at = openedAt;
  /** How many of the open round's recorded deeds are done. */
  let done = 0;

  function record(drafts: readonly DraftEvent[], by: RoomEvent['by']): void {
    for (const draft of drafts) {
      const event: RoomEvent = { ...draft, seq: (whole?.seq ?? 0) + 1, at, by, version: 1 };
      const visible = asSeenBy({ role: 'player', seat }, whole, event, rounds);
      whole = evolve(whole, event, rounds);
      if (visible === null) continue;
      seen = evolve(seen, visible, rounds);
      events.push(visible);
    }
  }

  const created = { ...recorded.created, lesson: { ...recorded.created.lesson, rounds: outlines } };
  record(
    [
      { type: 'roomCreated', data: created },
      { type: 'lessonLoaded', data: { configs: [...recorded.configs] } },
      { type: 'playerJoined', data: { seat, pseudonym: name, kind: 'student' } },
    ],
    'server',
  );

  /** Nothing is drawn here, so nothing is hashed, and no dice are thrown. */
  const refuse = (): never => {
    throw new Error('a recorded round is not drawn again');
  };

  function run(command: Command, by: Sender): Rejection | null {
    const decision = decide(room(), command, {
      by,
      now: at,
      random: refuse,
      names: { isTaken: () => false, isUnfit: () => false },
      rounds,
      machines: [],
      sha256: refuse,
    });
    if (!decision.ok) return decision.rejection;
    record(decision.value.events, by.role === 'player' ? by.seat : 'host');
    return null;
  }

  function room(): RoomState {
    if (whole === null) throw new Error('the room was not created');
    return whole;
  }

  /** As `openRound` does, with the ground that was drawn for the class. */
  function open(index: number): void {
    const round = recorded.rounds[index];
    const outline = outlines[index];
    if (round === undefined || outline === undefined) return;
    at = openedAt = round.openedAt;
    done = 0;
    record(round.before, 'server');
    const closesAt = outline.seconds === null ? null : openedAt + outline.seconds * 1000;
    record([{ type: 'roundDrawn', data: round.drawn }], 'host');
    record([{ type: 'roundOpened', data: { ...round.opened, closesAt } }], 'host');
    pass(0);
    const dealt = dealtLate(room(), seat, false, { rounds });
    if (dealt !== null) record([dealt], 'host');
  }

  function pass(elapsedMs: number): void {
    const { phase } = room();
    if (phase.name !== 'open') return;
    const deeds = recorded.rounds[phase.round]?.deeds ?? [];
    for (let next = deeds[done]; next !== undefined && next.atMs <= elapsedMs; next = deeds[++done]) {
      at = openedAt + next.atMs;
      record([next.event], next.by);
    }
    at = openedAt + elapsedMs;
  }

  function step({ from, atMs }: Extract<Act, { type: 'step' }>): Rejection | null {
    const { phase, lesson } = room();
    if (phase.name !== from) return 'phasePassed';
    switch (phase.name) {
      case 'lobby':
        return lesson.rounds.length === 0 ? 'unknownRound' : brief(0, from);
      case 'briefed':
        open(phase.round);
        return null;
      case 'open':
        pass(Infinity);
        at = openedAt + atMs;
        run({ type: 'closeRound', round: phase.round }, { role: 'host' });
        return run({ type: 'revealRound', round: phase.round }, { role: 'host' });
      case 'revealed':
        return run({ type: 'showStandings', round: phase.round }, { role: 'host' });
      case 'standings':
        return phase.round + 1 < lesson.rounds.length
          ? brief(phase.round + 1, from)
          : run({ type: 'finishLesson', from }, { role: 'host' });
      case 'paused':
      case 'closed':
      case 'podium':
      case 'finished':
        return 'phasePassed';
    }
  }

  const brief = (round: number, from: string) => run({ type: 'briefRound', round, from }, { role: 'host' });

  return {
    seat,
    get whole() {
      return room();
    },
    get seen() {
      if (seen === null) throw new Error('the room was not created');
      return seen;
    },
    get events() {
      return [...events];
    },
    timeAt: (elapsedMs) => (room().phase.name === 'open' ? openedAt + elapsedMs : at),
    pass,
    act(act) {
      if (act.type === 'step') return step(act);
      pass(act.atMs);
      return run({ type: 'makeMove', round: act.round, move: act.move }, { role: 'player', seat });
    },
  };
}
