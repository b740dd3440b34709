import { openRecording } from '@lowest-point/game';
import { rounds } from '@lowest-point/rounds/rules';
import { describe, expect, test } from 'vitest';
import first from '../../../../../fixtures/recordings/001-first-lesson.jsonl?raw';
import all from '../../../../../fixtures/recordings/002-all-kinds.jsonl?raw';
import { csvOf } from './csv.ts';
import { movesTable, resultsTable } from './tables.ts';
import { reportWords } from './words.ts';

const recording = openRecording(all, rounds);
const { table } = reportWords.en;
const name = (_: unknown, round: number) => `round ${round}`;

/** One row as an object, so that a test says which column it means. */
function named([headings = [], ...rows]: ReturnType<typeof resultsTable>) {
  return rows.map((row) => Object.fromEntries(row.map((cell, k) => [headings[k] ?? '', cell])));
}

describe('the table of results', () => {
  const rows = named(resultsTable(recording, rounds, table, name));

  test('has a row for each player and machine and round', () => {
    expect(rows).toHaveLength(7 * (4 + 5));
    expect(rows.filter(({ Machine }) => Machine === 'yes')).toHaveLength(7 * 5);
  });

  test('says of Zoë in the first round what the recording says', () => {
    // Weight 4: h = (5, 1), prediction 4 · 5 − 1 = 19, error 13 − 19 = −6, loss 36; then 4 once more.
    expect(rows.find(({ Player, Round }) => Player === 'Zoë' && Round === 1)).toEqual({
      Player: 'Zoë',
      Machine: 'no',
      Round: 1,
      'Name of the round': 'round 0',
      Kind: 'propose',
      Moves: 2,
      Loss: 36,
      Outcome: 'measured',
      Place: 4,
      Points: 0,
      'Seconds to the last move': 3.6,
    });
  });

  test('goes by the pseudonym where the file has no name, and tells who diverged', () => {
    expect(rows.find(({ Player, Round }) => Player === 'Zoë' && Round === 3)).toMatchObject({
      Loss: null,
      Outcome: 'diverged',
    });
    expect(rows.filter(({ Player }) => Player === 'Redstart')).toHaveLength(7);
  });

  test('leaves out who was removed', () => {
    const lesson = openRecording(first, rounds);
    const players = new Set(named(resultsTable(lesson, rounds, table, name)).map(({ Player }) => Player));
    const joined = lesson.events.filter(({ type }) => type === 'playerJoined').length;
    // Two were removed, one of them was let in again.
    expect(players.size).toBe(joined - 1);
  });
});

describe('the table of moves', () => {
  const rows = named(movesTable(recording, rounds, table, name));

  test('has a row for each move', () => {
    expect(rows).toHaveLength(recording.events.filter(({ type }) => type === 'moveMade').length);
  });

  test('says when, who, what and what came of it', () => {
    expect(rows[0]).toEqual({
      'Time (UTC)': '2026-11-18T11:06:44.300Z',
      'Seconds since the round opened': 0.3,
      Round: 1,
      'Name of the round': 'round 0',
      Player: 'Ada',
      Machine: 'no',
      Move: 1,
      'What was moved': '{"weights":[2.7]}',
      Loss: 0.25,
      Diverged: 'no',
    });
  });

  test('counts the moves of each player in each round', () => {
    const ada = rows.filter(({ Player, Round }) => Player === 'Ada' && Round === 1);
    expect(ada.map(({ Move }) => Move)).toEqual([1, 2]);
  });

  test('has no loss where a run diverged', () => {
    const diverged = rows.filter(({ Diverged }) => Diverged === 'yes');
    expect(diverged.length).toBeGreaterThan(0);
    expect(diverged.every(({ Loss }) => Loss === null)).toBe(true);
  });

  test('keeps a name that is a formula from being computed', () => {
    const names = new Map([[0, '=HYPERLINK("http://x")']]);
    const text = csvOf(movesTable({ ...recording, names }, rounds, table, name), 'en');
    expect(text.split('\r\n')[1]).toContain(`,"'=HYPERLINK(""http://x"")",no,1,`);
  });

  test('in German has a semicolon between cells and a comma in numbers', () => {
    const lines = csvOf(movesTable(recording, rounds, reportWords.de.table, name), 'de').split('\r\n');
    expect(lines[0]).toContain('Zeit (UTC);Sekunden seit Beginn der Runde;Runde');
    expect(lines[1]).toBe(
      '2026-11-18T11:06:44.300Z;0,3;1;round 0;Ada;nein;1;"{""weights"":[2.7]}";0,25;nein',
    );
  });
});
