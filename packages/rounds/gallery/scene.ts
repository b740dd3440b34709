import type { RoundOutline, RoundState, Standing, Viewer } from '@lowest-point/game';
import type { Played } from '../src/propose/test/classroom.ts';
import type { ScreenProps } from '../src/viewProps.ts';
import { isRevealed } from './wanted.ts';

interface Seen {
  /** As this viewer may know it. */
  readonly round: RoundState;
  /** Lowest loss first; empty until it is revealed. */
  readonly standings: readonly Standing[];
}

/** A round that a simulated class has played as far as the address asks. */
export interface Scene {
  readonly outline: RoundOutline;
  readonly seenBy: (viewer: Viewer) => Seen;
  /** What this phone hears of the others. */
  readonly othersFor: (seat: number) => unknown;
  /** One more move, which changes the scene. Why it was refused; null: it was not. */
  readonly move: (seat: number, wanted: unknown) => string | null;
  readonly now: number;
  readonly closesAt: number | null;
  readonly moveTimes: ScreenProps['moveTimes'];
}

interface Simulation {
  readonly outline: RoundOutline;
  readonly move: Scene['move'];
  readonly view?: Scene['othersFor'];
  readonly now: () => number;
  readonly moveTimes: () => ScreenProps['moveTimes'];
  readonly open: (viewer: Viewer) => RoundState;
  readonly revealed: (viewer: Viewer) => Seen;
}

/** For a kind whose `simulateRound` lets the class move by itself. */
export function simulatedScene(simulation: Simulation): Scene {
  const now = simulation.now();
  return {
    outline: simulation.outline,
    seenBy: (viewer) =>
      isRevealed ? simulation.revealed(viewer) : { round: simulation.open(viewer), standings: [] },
    othersFor: (seat) => simulation.view?.(seat) ?? null,
    move: simulation.move,
    now,
    closesAt: now + 38_000,
    moveTimes: simulation.moveTimes(),
  };
}

interface Classroom<Move> {
  readonly moves: readonly Move[];
  readonly play: (moves: readonly Move[], until: 'open' | 'revealed') => Played;
  /** What a phone sends, as an entry of the list. */
  readonly moveOf: (seat: number, wanted: unknown) => Move;
  /** Seconds since the round was opened. */
  readonly now: number;
}

/** For a kind whose `playRound` plays a list of moves in a whole room: one more move, and all is played again. */
export function classroomScene<Move>({ moves, play, moveOf, now }: Classroom<Move>): Scene {
  const replay = (list: readonly Move[]): Played => play(list, isRevealed ? 'revealed' : 'open');
  let made = moves;
  let played = replay(made);
  return {
    outline: played.outline,
    seenBy: (viewer) => ({ round: played.seenBy(viewer), standings: played.standings }),
    othersFor: () => null,
    move(seat, wanted) {
      made = [...made, moveOf(seat, wanted)];
      played = replay(made);
      return null;
    },
    now: played.openedAt + now * 1000,
    closesAt: played.closesAt,
    moveTimes: played.moveTimes,
  };
}
