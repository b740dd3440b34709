import { createRoom } from '../decide.ts';
import type { DraftEvent } from '../event.ts';
import type { Lesson } from '../lesson.ts';
import type { Standing } from '../standing.ts';

/** When the tests' rooms live, in ms since 1970. */
export const start = 1_700_000_000_000;

/** When the timed round of the tests closes. */
export const closesAt = start + 60_000;

/** A timed round with two moves, one without a timer, and one more. */
export const lesson: Lesson = {
  id: 'threeGuesses',
  rounds: [
    { id: 'timed', type: 'guess', isDark: false, seconds: 60, moves: 2, config: { highest: 10 } },
    { id: 'untimed', type: 'guess', isDark: true, seconds: null, moves: 1, config: { highest: 100 } },
    { id: 'last', type: 'guess', isDark: false, seconds: 30, moves: 3, config: { highest: 50 } },
  ],
};

export const created = createRoom({ room: 'r'.repeat(32), lesson, language: 'en' });

const pseudonyms = ['Otter', 'Heron', 'Lynx', 'Wren', 'Stoat', 'Newt'];

export const joined = (seat: number): DraftEvent => ({
  type: 'playerJoined',
  data: { seat, pseudonym: pseudonyms[seat] ?? `Vole ${seat}`, kind: 'student' },
});
export const removed = (seat: number): DraftEvent => ({ type: 'playerRemoved', data: { seat } });
export const restored = (seat: number): DraftEvent => ({ type: 'playerRestored', data: { seat } });
export const renamed = (seat: number): DraftEvent => ({ type: 'playerRenamed', data: { seat } });

type SettingsChange = Extract<DraftEvent, { type: 'settingsChanged' }>['data']['settings'];
export const set = (settings: SettingsChange): DraftEvent => ({
  type: 'settingsChanged',
  data: { settings },
});

export const briefed = (round: number): DraftEvent => ({ type: 'roundBriefed', data: { round } });

/** The number to guess is 4. */
export const drawn = (round: number): DraftEvent => ({
  type: 'roundDrawn',
  data: { round, facts: { hidden: 4 }, salt: 's' },
});
export const opened = (round: number, until: number | null = closesAt): DraftEvent => ({
  type: 'roundOpened',
  data: { round, shown: { highest: 10 }, commitment: 'c', closesAt: until },
});
export const dealt = (round: number, seat: number): DraftEvent => ({
  type: 'seatDealt',
  data: { round, seat, data: { type: 'hinted', isEven: true } },
});
export const moved = (round: number, seat: number, guess: number): DraftEvent => ({
  type: 'moveMade',
  data: { round, seat, data: { type: 'guessed', guess, loss: guess > 1000 ? 'diverged' : (guess - 4) ** 2 } },
});
export const paused = (round: number, remainingMs: number | null): DraftEvent => ({
  type: 'roundPaused',
  data: { round, remainingMs },
});
export const resumed = (round: number, until: number | null): DraftEvent => ({
  type: 'roundResumed',
  data: { round, closesAt: until },
});
export const deadlineMoved = (
  round: number,
  until: number | null,
  because: 'host' | 'outage' = 'host',
): DraftEvent => ({ type: 'deadlineMoved', data: { round, closesAt: until, because } });
export const closed = (round: number, because: 'host' | 'clock' = 'host'): DraftEvent => ({
  type: 'roundClosed',
  data: { round, because },
});
export const scored = (round: number, standings: Standing[]): DraftEvent => ({
  type: 'roundScored',
  data: { round, standings },
});
export const classRevealed = (round: number, standings: Standing[]): DraftEvent => ({
  type: 'classRevealed',
  data: { round, standings, data: {} },
});
export const revealed = (round: number): DraftEvent => ({
  type: 'roundRevealed',
  data: { round, config: { highest: 10 }, facts: { hidden: 4 }, salt: 's', data: {} },
});
export const standingsShown = (round: number): DraftEvent => ({ type: 'standingsShown', data: { round } });
export const podiumShown: DraftEvent = { type: 'podiumShown', data: {} };
export const finished: DraftEvent = { type: 'lessonFinished', data: {} };

/** Two players in the lobby. */
export const inLobby: readonly DraftEvent[] = [...created, joined(0), joined(1)];
/** The timed round, open for two. */
export const inOpenRound: readonly DraftEvent[] = [
  ...inLobby,
  briefed(0),
  drawn(0),
  opened(0),
  dealt(0, 0),
  dealt(0, 1),
];
export const inPause: readonly DraftEvent[] = [...inOpenRound, paused(0, 50_000)];
/** Seat 0 hit the number, seat 1 made no move. */
export const winner: Standing = { seat: 0, loss: 0, outcome: 'measured', moves: 1, points: 100, place: 1 };
export const idler: Standing = { seat: 1, loss: null, outcome: 'none', moves: 0, points: 0, place: 2 };
export const afterClose: readonly DraftEvent[] = [
  ...inOpenRound,
  moved(0, 0, 4),
  closed(0),
  scored(0, [winner, idler]),
];
export const afterReveal: readonly DraftEvent[] = [
  ...afterClose,
  classRevealed(0, [winner, idler]),
  revealed(0),
];
export const atStandings: readonly DraftEvent[] = [...afterReveal, standingsShown(0)];
