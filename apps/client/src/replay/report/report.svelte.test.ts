import { openRecording } from '@lowest-point/game';
import { rounds } from '@lowest-point/rounds/rules';
import { machineShape } from '@lowest-point/rounds/views';
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, test } from 'vitest';
import first from '../../../../../fixtures/recordings/001-first-lesson.jsonl?raw';
import all from '../../../../../fixtures/recordings/002-all-kinds.jsonl?raw';
import { speak } from '../../words/language.svelte.ts';
import { loadRoundText, roundText } from '../../words/lessonText.svelte.ts';
import { speech } from '../../words/speech.svelte.ts';
import { createTimeline } from '../timeline.ts';
import { loadAdvice } from './advice.ts';
import { improvedMost } from './improved.ts';
import Report from './Report.svelte';
import { reportOf } from './reportOf.ts';
import { reportWords } from './words.ts';

afterEach(() => {
  cleanup();
  speak('en');
});

const recording = openRecording(all, rounds);
const timeline = createTimeline(recording, rounds);
const lesson = timeline.stateAfter(1)?.lesson ?? { id: '', rounds: [] };
const said = () => document.body.textContent.replaceAll(/\s+/g, ' ');

async function written(language: 'en' | 'de') {
  speak(language);
  return reportOf(recording, rounds, await loadAdvice(lesson.rounds), speech, reportWords[language]);
}

describe.each(['en', 'de'] as const)('a report in %s', (language) => {
  test('names every round, its brief, and says every insight of this class', async () => {
    const report = await written(language);
    render(Report, { recording, timeline, onback: () => {} });
    await screen.findByRole('heading', { level: 1 });
    await loadRoundText(language);
    expect(report.rounds).toHaveLength(7);
    expect(report.rounds.flatMap(({ insights }) => insights).length).toBeGreaterThan(7);
    for (const { index, insights } of report.rounds) {
      const { name, brief } = roundText(lesson, index, language);
      expect(screen.getByRole('heading', { name: `${index + 1}. ${name}` })).toBeTruthy();
      expect(said()).toContain(brief.replaceAll(/\s+/g, ' '));
      for (const { what, meaning } of insights) {
        expect(said()).toContain(what.replaceAll(/\s+/g, ' '));
        expect(said()).toContain(meaning.replaceAll(/\s+/g, ' '));
      }
    }
  });
});

describe('a report', () => {
  test('has the final standings, by name', async () => {
    const { standings, nameOf, machines } = await written('en');
    // Ada: 100 + 120 + 100 + 100 + 50 + 98 + 39
    expect(standings[0]).toMatchObject({ seat: 0, points: 607, place: 1 });
    expect(nameOf(0)).toBe('Ada');
    expect(machines.map(({ seat }) => nameOf(seat))[0]).toBe('Gradient descent');
    expect(machines[0]?.points).toBe(100 + 58 + 100 + 100 + 59);
  });

  test('tells middle and best of a round, and how the middle went from move to move', async () => {
    const { rounds: told } = await written('en');
    expect(told[0]).toMatchObject({ best: 0, middle: 0.25, bestSeats: [0], tookPart: 4 });
    const plateau = told[1]?.curve ?? [];
    expect(plateau.map(({ kind }) => kind).slice(0, 3)).toEqual(['middle', 'best', 'machine']);
    const best = plateau.find(({ kind }) => kind === 'best');
    expect(best?.losses.at(-1)).toBe(told[1]?.best);
    expect(best?.losses).toEqual(best?.losses.toSorted((a, b) => (b ?? 0) - (a ?? 0)));
  });

  test('gives each optimiser of a curve the sign that it wears on every sheet', async () => {
    const { rounds: told } = await written('en');
    const machines = told[1]?.curve.filter(({ kind }) => kind === 'machine') ?? [];
    expect(machines.length).toBeGreaterThan(2);
    expect(new Set(machines.map(({ shape }) => shape)).size).toBe(machines.length);
    expect(machines.find(({ name }) => name === 'Adam')?.shape).toBe(machineShape('adam'));
  });

  test('draws no curve of answers to other questions, and one line where all move together', async () => {
    const { rounds: told } = await written('en');
    expect(told[3]?.curve).toEqual([]);
    expect(told[4]?.curve.map(({ kind }) => kind)).toEqual(['best']);
    expect([told[4]?.isTogether, told[6]?.isTogether]).toEqual([true, false]);
    // One team, so that its middle is its best.
    const [middle, best] = told[6]?.curve ?? [];
    expect(middle?.losses).toEqual(best?.losses);
    expect([told[4]?.improved, told[6]?.improved]).toEqual([[], []]);
  });

  test('names those whom an insight is about where they are few', async () => {
    const { rounds: told } = await written('en');
    render(Report, { recording, timeline, onback: () => {} });
    await screen.findByRole('heading', { level: 1 });
    const some = told[0]?.insights.find(({ seats }) => seats.join() === '0');
    expect(some).toBeDefined();
    expect(said()).toContain(`${some?.what} (Ada)`);
  });

  test('of an older lesson can be written as well', async () => {
    const old = openRecording(first, rounds);
    render(Report, { recording: old, timeline: createTimeline(old, rounds), onback: () => {} });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1 + 5);
  });
});

describe('who improved most', () => {
  const move = (seat: number, loss: number | null, crew: number | null = null) => ({
    ...{ at: 0, sinceMs: 0, round: 0, number: 1, move: null, hasDiverged: loss === null },
    ...{ seat, loss, crew },
  });
  const moves = [move(0, 10), move(1, 100), move(0, 1), move(1, null), move(1, 20), move(2, 5), move(2, 50)];

  test('is whose loss fell by the largest share, from the first measured move to the last', () => {
    expect(improvedMost(true, moves, [0, 1, 2])).toEqual([{ seat: 0, from: 10, to: 1 }]);
    expect(improvedMost(true, moves, [1, 2])).toEqual([{ seat: 1, from: 100, to: 20 }]);
  });

  test('is nobody where no loss fell, or losses do not compare', () => {
    expect(improvedMost(true, moves, [2])).toEqual([]);
    expect(improvedMost(false, moves, [0, 1, 2])).toEqual([]);
    expect(improvedMost(true, [move(0, 9, 3), move(0, 1, 3)], [0])).toEqual([]);
  });
});
