import { defaultSettings, type Phase, type RoomState, type RoundState } from '@lowest-point/game';
import { expect, test } from 'vitest';
import { stepsFrom, upcomingRound } from './nextStep.ts';

const played: RoundState = {
  openedAt: 0,
  commitment: '',
  shown: null,
  play: null,
  hidden: null,
  standings: [],
  machineStandings: [],
  machines: [],
  revealed: { everyone: null, staff: null },
};
const outline = { type: 'propose', isDark: false, seconds: 60, moves: 3 };

/** A lesson of three sheets, of which those named were played. */
function given(phase: Phase, playedRounds: readonly number[] = []): RoomState {
  return {
    seq: 1,
    room: 'r',
    lesson: { id: 'l', rounds: ['a', 'b', 'c'].map((id) => ({ id, ...outline })) },
    language: 'en',
    settings: defaultSettings,
    seats: [],
    phase,
    rounds: [0, 1, 2].map((round) => (playedRounds.includes(round) ? played : null)),
    scored: playedRounds,
    configs: null,
    drawn: null,
  };
}
const namesOf = (state: RoomState, chosen: number | null = null) => {
  const { next, others } = stepsFrom(state, chosen);
  return [next?.name ?? null, ...others.map(({ name }) => name)];
};

test('the lobby leads to the first sheet', () => {
  const { next } = stepsFrom(given({ name: 'lobby' }), null);
  expect(next?.command).toEqual({ type: 'briefRound', round: 0, from: 'lobby' });
});

test('in the lobby another sheet can come first', () => {
  const { next } = stepsFrom(given({ name: 'lobby' }), 2);
  expect(next?.command).toEqual({ type: 'briefRound', round: 2, from: 'lobby' });
});

test('a sheet that was briefed is opened', () => {
  const state = given({ name: 'briefed', round: 1 }, [0]);
  expect(stepsFrom(state, null).next?.command).toEqual({ type: 'openRound', round: 1 });
  expect(stepsFrom(state, 1).next?.command).toEqual({ type: 'openRound', round: 1 });
});

test('a sheet that was briefed can be exchanged for another, and still be opened', () => {
  const { next, others } = stepsFrom(given({ name: 'briefed', round: 1 }, [0]), 2);
  expect(next?.command).toEqual({ type: 'briefRound', round: 2, from: 'briefed' });
  expect(others[0]?.command).toEqual({ type: 'openRound', round: 1 });
});

test('an open sheet can only be ended', () => {
  const { next, others } = stepsFrom(given({ name: 'open', round: 1, closesAt: 9 }, [0, 1]), null);
  expect(next?.command).toEqual({ type: 'closeRound', round: 1 });
  expect(others).toEqual([]);
});

test('a paused sheet goes on, or ends', () => {
  expect(namesOf(given({ name: 'paused', round: 1, remainingMs: 9 }, [0, 1]))).toEqual(['resume', 'close']);
});

test('a closed sheet is printed', () => {
  const { next } = stepsFrom(given({ name: 'closed', round: 1 }, [0, 1]), null);
  expect(next?.command).toEqual({ type: 'revealRound', round: 1 });
});

test('after a reveal the next sheet comes, and standings only where the teacher wants them', () => {
  const state = given({ name: 'revealed', round: 0 }, [0]);
  expect(namesOf(state)).toEqual(['brief', 'standings', 'podium', 'finish']);
  expect(stepsFrom(state, null).next?.command).toEqual({ type: 'briefRound', round: 1, from: 'revealed' });
});

test('standings are shown once', () => {
  expect(namesOf(given({ name: 'standings', round: 0 }, [0]))).toEqual(['brief', 'podium', 'finish']);
});

test('when all sheets are played the podium comes', () => {
  const { next } = stepsFrom(given({ name: 'revealed', round: 2 }, [0, 1, 2]), null);
  expect(next).toMatchObject({ command: { type: 'showPodium', from: 'revealed' }, givesUp: null });
});

test('a podium that comes early gives up the sheets that were not played', () => {
  const { others } = stepsFrom(given({ name: 'standings', round: 0 }, [0]), null);
  expect(others.find(({ name }) => name === 'podium')?.givesUp).toBe('unplayed');
});

test('the podium leads to the end, which is asked for', () => {
  const { next, others } = stepsFrom(given({ name: 'podium' }, [0, 1, 2]), null);
  expect(next).toMatchObject({ command: { type: 'finishLesson', from: 'podium' }, givesUp: 'lesson' });
  expect(others).toEqual([]);
});

test('nothing comes after the end', () => {
  expect(namesOf(given({ name: 'finished' }, [0, 1, 2]))).toEqual([null]);
});

test('the sheet after the latest is next, and what was left out comes at the end', () => {
  expect(upcomingRound(given({ name: 'revealed', round: 1 }, [1]), null)).toBe(2);
  expect(upcomingRound(given({ name: 'revealed', round: 2 }, [1, 2]), null)).toBe(0);
  expect(upcomingRound(given({ name: 'revealed', round: 2 }, [0, 1, 2]), null)).toBeNull();
});

test('a sheet that was played cannot be chosen again', () => {
  expect(upcomingRound(given({ name: 'revealed', round: 0 }, [0]), 0)).toBe(1);
});

test('after the podium no sheet comes next', () => {
  for (const name of ['podium', 'finished'] as const)
    expect(upcomingRound(given({ name }, [0]), null)).toBeNull();
});
