import { evolve, openRecording, roundStandings, type RoomState } from '@lowest-point/game';
import { rounds } from '@lowest-point/rounds/rules';
import { describe, expect, test } from 'vitest';
import text from '../../../../../fixtures/recordings/002-all-kinds.jsonl?raw';
import { createAloneGame, type Act } from './aloneGame.ts';
import { recordedClass } from './recordedClass.ts';
import { movesMade, playMoves, stepOn } from './test/playAlone.ts';

const recording = openRecording(text, rounds);
const recorded = recordedClass(recording, rounds);
const open = (hasClock = false) => createAloneGame(recorded, { name: 'Late', hasClock }, rounds);
const asRecorded = recording.events.reduce<RoomState | null>((s, event) => evolve(s, event, rounds), null);
const indexOf = (id: string | undefined) =>
  asRecorded?.lesson.rounds.findIndex((round) => round.id === id) ?? -1;

/** The whole lesson, so many moves in each round. */
function playThrough(game: ReturnType<typeof open>, moves: number): Act[] {
  const acts: Act[] = [];
  while (game.whole.phase.name !== 'finished') {
    if (game.whole.phase.name === 'open') acts.push(...playMoves(game, moves));
    acts.push(stepOn(game, 60_000));
  }
  return acts;
}

describe('a lesson that is played alone', () => {
  test('has the printed rounds but those in which the class was the optimiser together', () => {
    const printed = asRecorded?.scored.length ?? 0;
    expect(recorded.leftOut.length).toBeGreaterThan(0);
    expect(recorded.rounds).toHaveLength(printed - recorded.leftOut.length);
    expect(recorded.lesson.rounds).toHaveLength(recorded.rounds.length);
  });

  test('leaves out what was drawn and never printed', () => {
    const until = recording.events.findIndex((event) => event.type === 'roundRevealed');
    const half = { ...recording, events: recording.events.slice(0, until) };
    expect(recordedClass(half, rounds).rounds).toEqual([]);
  });

  test('gives the class the results that it had, beside somebody who made no move', () => {
    const game = open();
    playThrough(game, 0);
    expect(recorded.rounds.length).toBeGreaterThan(3);
    for (const [k, { id }] of recorded.lesson.rounds.entries()) {
      const class_ = roundStandings(game.whole, k).filter(({ seat }) => seat !== game.seat);
      const then = asRecorded?.rounds[indexOf(id)];
      expect(class_.map(({ seat, loss, points, moves }) => ({ seat, loss, points, moves }))).toEqual(
        then?.standings?.map(({ seat, loss, points, moves }) => ({ seat, loss, points, moves })),
      );
      expect(game.whole.rounds[k]?.machines).toEqual(then?.machines);
      expect(roundStandings(game.whole, k).find(({ seat }) => seat === game.seat)?.outcome).toBe('none');
    }
  });

  test('measures and ranks the student as the rules do', () => {
    const game = open();
    playThrough(game, 3);
    const own = recorded.lesson.rounds.map((_, k) =>
      roundStandings(game.whole, k).find(({ seat }) => seat === game.seat),
    );
    expect(own.every((row) => row?.outcome !== 'none')).toBe(true);
    expect(own.some((row) => (row?.points ?? 0) > 0)).toBe(true);
    expect(new Set(own.map((row) => row?.place)).size).toBeGreaterThan(1);
  });

  test('is the same again, folded from what was kept', () => {
    const game = open(true);
    const acts = playThrough(game, 2);
    const again = open(true);
    for (const act of acts) expect(again.act(act)).toBeNull();
    expect(again.whole).toEqual(game.whole);
    expect(again.events).toEqual(game.events);
  });

  test('comes back in the middle of a round, with the class as far as it was', () => {
    const game = open();
    const acts = [stepOn(game), stepOn(game), ...playMoves(game, 2)];
    const again = open();
    for (const act of acts) again.act(act);
    expect(again.seen).toEqual(game.seen);
    expect(movesMade(again, 0)).toBe(2);
    expect(again.whole.phase.name).toBe('open');
  });
});

describe('the student', () => {
  test('is told nothing hidden before the sheet is printed', () => {
    const game = open();
    while (game.whole.phase.name !== 'finished') {
      const { phase } = game.whole;
      if (phase.name === 'open') {
        playMoves(game, 2);
        game.pass(Infinity);
        const round = game.seen.rounds[phase.round];
        expect([round?.hidden, round?.standings, round?.revealed]).toEqual([null, null, null]);
        const { facts, salt } = recorded.rounds[phase.round]?.drawn ?? {};
        const heard = JSON.stringify(
          game.events.filter(({ data }) => 'round' in data && data.round === phase.round),
        );
        expect(heard).not.toContain(JSON.stringify(facts));
        expect(heard).not.toContain(salt);
        const others = game.events.filter(
          (event) => event.type === 'moveMade' && event.data.seat !== game.seat,
        );
        expect(others).toEqual([]);
      }
      stepOn(game, 60_000);
    }
    expect(game.seen.configs).toBeNull();
    expect(game.seen.rounds.every((round) => round?.hidden != null)).toBe(true);
  });

  test('meets the class where it was at that time, and all of it when done', () => {
    const game = open();
    stepOn(game);
    stepOn(game);
    const moves = recorded.rounds[0]?.deeds.filter(({ event }) => event.type === 'moveMade') ?? [];
    const count = () =>
      [...new Array(game.seat).keys()].reduce((sum, seat) => sum + movesMade({ ...game, seat }, 0), 0);
    game.pass((moves[2]?.atMs ?? 0) - 1);
    expect(count()).toBeLessThan(3);
    game.pass(moves[2]?.atMs ?? 0);
    expect(count()).toBeGreaterThanOrEqual(3);
    stepOn(game, 1);
    expect(count()).toBe(moves.length);
  });

  test('has no time limit, or the lesson’s', () => {
    for (const hasClock of [false, true]) {
      const game = open(hasClock);
      stepOn(game);
      stepOn(game);
      const { phase } = game.whole;
      const seconds = recorded.lesson.rounds[0]?.seconds ?? 0;
      expect(phase).toMatchObject({ closesAt: hasClock ? game.timeAt(0) + seconds * 1000 : null });
    }
  });

  test('who taps twice skips nothing', () => {
    const game = open();
    const twice: Act = { type: 'step', from: 'lobby', atMs: 0 };
    expect(game.act(twice)).toBeNull();
    expect(game.act(twice)).toBe('phasePassed');
    expect(game.whole.phase).toEqual({ name: 'briefed', round: 0 });
  });

  test('who moves too late, or more often than one may, is told so', () => {
    const game = open(true);
    stepOn(game);
    stepOn(game);
    const [first] = playMoves(game, 1);
    if (first?.type !== 'move') throw new Error('no move');
    expect(game.act({ ...first, atMs: 3_600_000 })).toBe('roundNotOpen');
    const slow = open();
    stepOn(slow);
    stepOn(slow);
    playMoves(slow, recorded.lesson.rounds[0]?.moves ?? 0);
    expect(slow.act({ ...first, atMs: 3_600_000 })).toBe('movesUsedUp');
  });
});
