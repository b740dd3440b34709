import {
  asSeenBy,
  evolve,
  openRecording,
  roundStandings,
  rulesFor,
  type RoomState,
} from '@lowest-point/game';
import { rounds } from '@lowest-point/rounds/rules';
import { describe, expect, test } from 'vitest';
import text from '../../../../../fixtures/recordings/002-all-kinds.jsonl?raw';
import { ownRounds } from './ownRounds.ts';

const recording = openRecording(text, rounds);
const seat = 1;
const own = ownRounds(recording, rounds, seat);
const names = { own: 'you', best: 'best', middle: 'middle', everyone: 'all' };

/** The room on this seat's phone when a round had just been printed. */
function phoneAtReveal(index: number): RoomState | null {
  let whole: RoomState | null = null;
  let seen: RoomState | null = null;
  for (const event of recording.events) {
    const visible = asSeenBy({ role: 'player', seat }, whole, event, rounds);
    whole = evolve(whole, event, rounds);
    if (visible === null) continue;
    seen = evolve(seen, visible, rounds);
    if (event.type === 'roundRevealed' && event.data.round === index) return seen;
  }
  return null;
}

describe('one’s own rounds', () => {
  test('are those that were printed, in the order in which they were played', () => {
    expect(own.rounds.map(({ index }) => index)).toEqual(own.whole.scored);
    expect(own.rounds.length).toBeGreaterThan(3);
  });

  test('end as the phone had them at the reveal, and begin before the first move', () => {
    for (const round of own.rounds) {
      const rules = rulesFor(rounds, round.outline.type);
      const made = (moves: number) => rules.movesMade(round.after(moves)?.play, seat);
      expect(round.after(round.moves)).toEqual(phoneAtReveal(round.index)?.rounds[round.index]);
      expect([made(0), made(1), made(round.moves)]).toEqual([0, 1, round.moves]);
      expect(round.after(0)?.hidden).not.toBeNull();
      expect(round.after(0)?.standings).toBeNull();
    }
  });

  test('stand beside the best, the middle and the optimisers, as they were scored', () => {
    for (const { index, row, bestSeat, own: mine } of own.rounds) {
      const standings = roundStandings(own.whole, index);
      const losses = standings.flatMap(({ loss }) => (loss === null ? [] : [loss]));
      expect(row).toMatchObject({
        place: standings.find((each) => each.seat === seat)?.place,
        players: standings.length,
        best: losses[0] ?? null,
        middle: losses[Math.floor((losses.length - 1) / 2)] ?? null,
      });
      expect(mine?.place).toBe(row.place);
      expect(bestSeat).toBe(standings[0]?.outcome === 'measured' ? standings[0].seat : null);
    }
  });

  test('have a curve of the lowest loss so far, as long as the moves that are looked at', () => {
    const withCurve = own.rounds.filter((round) =>
      round.curve(round.moves, names, String).some(({ kind }) => kind === 'own'),
    );
    expect(withCurve.length).toBeGreaterThan(0);
    for (const round of withCurve) {
      const losses = (count: number) =>
        round.curve(count, names, String).find(({ kind }) => kind === 'own')?.losses ?? [];
      expect([losses(0).length, losses(2).length]).toEqual([1, 3]);
      expect(losses(round.moves)).toEqual(losses(round.moves).toSorted((a, b) => (b ?? 0) - (a ?? 0)));
      expect(losses(round.moves).at(-1)).toBeCloseTo(round.row.loss ?? Number.NaN, 12);
    }
  });

  test('tell no places where the host hid them', () => {
    const events = recording.events.map((event) =>
      event.type === 'lessonFinished'
        ? { ...event, type: 'settingsChanged' as const, data: { settings: { showsRanks: false } } }
        : event,
    );
    expect(events.some(({ type }) => type === 'settingsChanged')).toBe(true);
    const hidden = ownRounds({ ...recording, events }, rounds, seat);
    for (const round of hidden.rounds) expect([round.own?.place, round.bestSeat]).toEqual([null, null]);
  });
});
