import {
  evolve,
  rulesFor,
  type DraftEvent,
  type EventData,
  type LessonOutline,
  type Recording,
  type RoomEvent,
  type RoomState,
  type RoundRegistry,
} from '@lowest-point/game';

/** Something that the class did, so many ms of playing time after its round was opened. */
export interface RecordedDeed {
  readonly atMs: number;
  readonly by: RoomEvent['by'];
  readonly event: DraftEvent;
}

/** A round as the class played it. */
export interface RecordedRound {
  /** When the class opened it, in ms since 1970. */
  readonly openedAt: number;
  readonly drawn: EventData<'roundDrawn'>;
  readonly opened: EventData<'roundOpened'>;
  /** Who came and went between the round before and this one. */
  readonly before: readonly DraftEvent[];
  /** Deals, moves, and who came and went meanwhile; in order. */
  readonly deeds: readonly RecordedDeed[];
}

/** A recorded lesson, cut into what somebody who was absent can play. */
export interface RecordedClass {
  /** The room's id: what was played alone is kept under it. */
  readonly room: string;
  readonly startedAt: number;
  /** Only the rounds that can be played alone, in the order in which the class played them, and numbered anew. */
  readonly lesson: LessonOutline;
  readonly created: EventData<'roomCreated'>;
  readonly configs: readonly unknown[];
  readonly rounds: readonly RecordedRound[];
  /** Printed rounds that cannot: there the class was the optimiser together. Indices of the recorded lesson. */
  readonly leftOut: readonly number[];
  readonly recordedLesson: LessonOutline;
  /** How many seats the class took; whoever plays alone gets the next one. */
  readonly seats: number;
  readonly players: number;
}

/** Cuts a recording into its rounds. Throws where its events cannot follow each other. */
export function recordedClass({ events }: Recording, rounds: RoundRegistry): RecordedClass {
  const [first] = events;
  const last = events.reduce<RoomState | null>((state, event) => evolve(state, event, rounds), null);
  if (first?.type !== 'roomCreated' || last?.configs == null) throw new Error('The recording is empty.');
  const { configs, lesson } = last;
  const needsClass = (round: number) => {
    const rules = rulesFor(rounds, lesson.rounds[round]?.type ?? '');
    return rules.needsClass?.(configs[round]) ?? false;
  };
  const told = new Set(events.flatMap((event) => (event.type === 'roundRevealed' ? [event.data.round] : [])));
  const printed = last.scored.filter((round) => told.has(round));
  const playable = printed.filter((round) => !needsClass(round));
  const lessonAlone = { id: lesson.id, rounds: playable.flatMap((round) => lesson.rounds[round] ?? []) };
  return {
    room: last.room,
    startedAt: first.at,
    lesson: lessonAlone,
    created: { ...first.data, lesson: { ...lessonAlone }, settings: last.settings },
    configs: playable.map((round) => configs[round]),
    rounds: cut(events, playable),
    leftOut: printed.filter(needsClass),
    recordedLesson: lesson,
    seats: last.seats.length,
    players: last.seats.filter((seat) => seat !== null && seat.machine === null && !seat.isRemoved).length,
  };
}

/** The recorded events of each of these rounds; a round's number becomes its place in the list. */
function cut(events: readonly RoomEvent[], playable: readonly number[]): RecordedRound[] {
  const found: RecordedRound[] = [];
  let before: DraftEvent[] = [];
  let deeds: RecordedDeed[] = [];
  let drawn: EventData<'roundDrawn'> | null = null;
  let open: (Omit<RecordedRound, 'deeds'> & { readonly index: number }) | null = null;
  const clock = playingClock();
  for (const recorded of events) {
    const { at, by } = recorded;
    clock.pass(recorded);
    switch (recorded.type) {
      case 'playerJoined':
      case 'playerRemoved':
      case 'playerRestored': {
        if (open === null) before.push(recorded);
        else deeds.push({ atMs: clock.elapsedMs(), by, event: recorded });
        break;
      }
      case 'roundDrawn':
        drawn = recorded.data;
        break;
      case 'roundOpened': {
        const index = playable.indexOf(recorded.data.round);
        if (index < 0 || drawn === null) break;
        const [own, opened] = [
          { ...drawn, round: index },
          { ...recorded.data, round: index },
        ];
        open = { index, openedAt: at, drawn: own, opened, before };
        [before, deeds] = [[], []];
        break;
      }
      case 'seatDealt':
      case 'moveMade': {
        if (open === null) break;
        const data = { ...recorded.data, round: open.index };
        deeds.push({ atMs: clock.elapsedMs(), by, event: { type: recorded.type, data } });
        break;
      }
      case 'roundClosed': {
        if (open === null) break;
        const { index, ...round } = open;
        found[index] = { ...round, deeds };
        open = null;
        break;
      }
      default:
        break;
    }
  }
  return found;
}

/** How long the open round was played: pauses do not count, and a clock that was put back stands still. */
function playingClock() {
  let elapsed = 0;
  let last = 0;
  let isPaused = false;
  return {
    pass({ type, at }: RoomEvent): void {
      if (type === 'roundOpened') elapsed = 0;
      else if (!isPaused) elapsed += Math.max(0, at - last);
      if (type === 'roundPaused') isPaused = true;
      if (type === 'roundResumed' || type === 'roundClosed') isPaused = false;
      last = at;
    },
    elapsedMs: () => elapsed,
  };
}
