import { expect, test } from 'vitest';
import type { HostCommand } from './command.ts';
import { createRoom } from './decide.ts';
import {
  afterClose,
  afterReveal,
  atStandings,
  briefed,
  classRevealed,
  closed,
  created,
  dealt,
  drawn,
  finished,
  idler,
  inLobby,
  inOpenRound,
  joined,
  lesson,
  moved,
  opened,
  paused,
  removed,
  resumed,
  scored,
  standingsShown,
  start,
  winner,
} from './test/events.ts';
import { given, host } from './test/given.ts';
import { atPodium, inBrief, phases } from './test/phases.ts';

/** In which phases a step is taken; in all others it must come too late or too early. */
function onlyIn(names: readonly string[], command: (phase: string) => HostCommand): void {
  for (const [name, events] of Object.entries(phases)) {
    const attempt = given(...events).when(host, command(name));
    if (names.includes(name)) expect(attempt.events(), name).not.toHaveLength(0);
    else attempt.rejects('phasePassed');
  }
}

test('R1 a room begins in the lobby, with the order of the rounds for all and the configs for the server', () => {
  const [creation, loading] = createRoom({ room: 'r', lesson, language: 'de' });
  expect(JSON.stringify(creation)).not.toContain('highest');
  expect(creation?.data).toMatchObject({
    lesson: { id: 'threeGuesses', rounds: [{ id: 'timed', moves: 2 }, {}, {}] },
  });
  expect(loading?.data).toEqual({ configs: lesson.rounds.map(({ config }) => config) });
  expect(given(...created).state.phase).toEqual({ name: 'lobby' });
});

test('R2 a round is briefed from the lobby, another brief, a reveal or standings', () => {
  onlyIn(['lobby', 'briefed', 'revealed', 'standings'], (from) => ({ type: 'briefRound', round: 1, from }));
});

test('R2 a round that was opened, or that stands briefed, is not briefed again', () => {
  given(...atStandings)
    .when(host, { type: 'briefRound', round: 0, from: 'standings' })
    .rejects('phasePassed');
  given(...inBrief)
    .when(host, { type: 'briefRound', round: 0, from: 'briefed' })
    .rejects('phasePassed');
});

test('R2 a round that was skipped can be briefed later', () => {
  given(...inBrief, briefed(1))
    .when(host, { type: 'briefRound', round: 0, from: 'briefed' })
    .then(briefed(0));
});

test('R2 a round that the lesson does not have is unknown', () => {
  given(...inLobby)
    .when(host, { type: 'briefRound', round: 3, from: 'lobby' })
    .rejects('unknownRound');
});

test('R3 opening draws the facts, tells everyone what may be shown, and deals to every seat', () => {
  const events = given(...inBrief)
    .when(host, { type: 'openRound', round: 0 })
    .events();
  expect(events).toEqual([
    { type: 'roundDrawn', data: { round: 0, facts: { hidden: 4 }, salt: '6'.repeat(32) } },
    expect.objectContaining({ type: 'roundOpened' }),
    dealt(0, 0),
    dealt(0, 1),
  ]);
  expect(events[1]?.data).toMatchObject({ round: 0, shown: { highest: 10 }, closesAt: start + 60_000 });
});

test('R3 a round is opened from its brief only', () => {
  onlyIn(['briefed'], () => ({ type: 'openRound', round: 0 }));
});

test('R4 a pause keeps the time that is left, and resuming gives it back', () => {
  onlyIn(['open'], () => ({ type: 'pauseRound', round: 0 }));
  onlyIn(['paused'], () => ({ type: 'resumeRound', round: 0 }));
  given(...inOpenRound)
    .when(host, { type: 'pauseRound', round: 0 }, { now: start + 12_345 })
    .then(paused(0, 47_655));
  given(...inOpenRound, paused(0, 47_655))
    .when(host, { type: 'resumeRound', round: 0 }, { now: start + 500_000 })
    .then(resumed(0, start + 547_655));
});

test('R4 a pause after the deadline leaves nothing, never less', () => {
  given(...inOpenRound)
    .when(host, { type: 'pauseRound', round: 0 }, { now: start + 60_001 })
    .then(paused(0, 0));
});

test('R4 a round without a timer pauses and resumes without one', () => {
  const untimed = [...inLobby, briefed(1), drawn(1), opened(1, null)];
  given(...untimed)
    .when(host, { type: 'pauseRound', round: 1 })
    .then(paused(1, null));
  given(...untimed, paused(1, null))
    .when(host, { type: 'resumeRound', round: 1 })
    .then(resumed(1, null));
});

test('R5 the host closes an open or paused round, which records the scores', () => {
  onlyIn(['open', 'paused'], () => ({ type: 'closeRound', round: 0 }));
  given(...inOpenRound, moved(0, 0, 4))
    .when(host, { type: 'closeRound', round: 0 })
    .then(closed(0), scored(0, [winner, idler]));
});

test('R6 only a closed round is revealed', () => {
  onlyIn(['closed'], () => ({ type: 'revealRound', round: 0 }));
});

test('R7 the standings follow a reveal', () => {
  onlyIn(['revealed'], () => ({ type: 'showStandings', round: 0 }));
  given(...afterReveal)
    .when(host, { type: 'showStandings', round: 0 })
    .then(standingsShown(0));
});

test('R8 the podium follows a brief, a reveal or standings, and no round follows it', () => {
  onlyIn(['briefed', 'revealed', 'standings'], (from) => ({ type: 'showPodium', from }));
  given(...atPodium)
    .when(host, { type: 'briefRound', round: 1, from: 'podium' })
    .rejects('phasePassed');
});

test('R9 the lesson is finished from every phase but an open or paused round', () => {
  for (const [name, events] of Object.entries(phases)) {
    const attempt = given(...events).when(host, { type: 'finishLesson', from: name });
    if (name === 'open' || name === 'paused') attempt.rejects('roundStillOpen');
    else attempt.then(finished);
  }
});

test('S1 closing records a standing for every seat that plays, and for no other', () => {
  const [, scores] = given(...inOpenRound, joined(2), moved(0, 0, 4), moved(0, 2, 3), removed(0))
    .when(host, { type: 'closeRound', round: 0 })
    .events();
  expect(
    scores?.type === 'roundScored' && scores.data.standings.map(({ seat, place }) => [seat, place]),
  ).toEqual([
    [2, 1],
    [1, 2],
  ]);
});

test('S4 a reveal counts nobody who was removed after the close, and keeps the scores as they were recorded', () => {
  const [staff, everyone] = given(...afterClose, removed(0))
    .when(host, { type: 'revealRound', round: 0 })
    .events();
  expect(everyone?.data).toMatchObject({ data: { players: 1 } });
  expect(staff).toEqual({
    ...classRevealed(0, [winner, idler]),
    data: { round: 0, standings: [winner, idler], data: { guesses: [{ seat: 0, guess: 4, loss: 0 }] } },
  });
});
