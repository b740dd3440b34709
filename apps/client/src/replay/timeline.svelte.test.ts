import {
  asSeenBy,
  evolve,
  openRecording,
  writeRecording,
  type RoomEvent,
  type RoomState,
} from '@lowest-point/game';
import { rounds } from '@lowest-point/rounds/rules';
import { describe, expect, test } from 'vitest';
import text from '../../../../fixtures/recordings/001-first-lesson.jsonl?raw';
import { createPlayer } from './player.svelte.ts';
import { attempt, readFile } from './readFile.ts';
import { createTimeline } from './timeline.ts';

const recording = openRecording(text, rounds);
const timeline = createTimeline(recording, rounds);
const secondsIn = (event: RoomEvent | undefined) => (event?.at ?? 0) - timeline.startsAt;

/** What a screen that was there from the start has folded, event by event. */
function liveStates(): (RoomState | null)[] {
  const states: (RoomState | null)[] = [null];
  let whole: RoomState | null = null;
  for (const event of recording.events) {
    const visible = asSeenBy({ role: 'screen' }, whole, event, rounds);
    whole = evolve(whole, event, rounds);
    if (visible !== null) states.push(evolve(states.at(-1) ?? null, visible, rounds));
  }
  return states;
}

describe('a timeline', () => {
  test('gives, after any number of events, the very state of a screen that was there', () => {
    const live = liveStates();
    expect(timeline.events).toHaveLength(live.length - 1);
    expect(timeline.events.length).toBeGreaterThan(150);
    for (let count = live.length - 1; count >= 0; count -= 7)
      expect(timeline.stateAfter(count)).toEqual(live[count]);
    for (const edge of [0, 1, 63, 64, 65, live.length - 1])
      expect(timeline.stateAfter(edge)).toEqual(live[edge]);
  });

  test('marks every round that was opened and printed', () => {
    const opened = timeline.marks.filter(({ kind }) => kind === 'opened').map(({ round }) => round);
    expect(opened).toEqual([0, 1, 2, 3, 4]);
    for (const { count, kind, round } of timeline.marks) {
      if (kind !== 'revealed' || round === null) continue;
      expect(timeline.stateAfter(count)?.rounds[round]?.hidden).not.toBeNull();
      expect(timeline.stateAfter(count - 1)?.rounds[round]?.hidden).toBeNull();
    }
  });

  test('tells nothing of a dark ground before it was printed', () => {
    const { count = 0, round = 0 } =
      timeline.marks.find(({ kind, round: index }) => kind === 'revealed' && index === 4) ?? {};
    expect(timeline.stateAfter(count - 1)?.rounds[round ?? 0]?.hidden).toBeNull();
  });

  test('takes a clock that was put back as one that stood still', () => {
    const last = recording.events.length - 1;
    const late = recording.events.map((event, k) => (k === last ? { ...event, at: 5 } : event));
    const bent = createTimeline({ ...recording, events: late }, rounds);
    expect(bent.endsAt).toBe(timeline.times.at(-2));
    expect(bent.countAt(bent.endsAt)).toBe(bent.events.length);
  });

  test('of no events there is none', () => {
    expect(() => createTimeline({ ...recording, events: [] }, rounds)).toThrow('empty');
  });
});

describe('a player', () => {
  const open = () => createPlayer(timeline, new Map([[0, 'Ada']]));

  test('goes from event to event and stays at the ends', () => {
    const player = open();
    player.seek(0);
    const before = player.room.events.length;
    player.step(1);
    player.step(1);
    expect(player.room.events).toHaveLength(before + 2);
    player.step(-1);
    expect(player.room.events).toHaveLength(before + 1);
    for (let k = 0; k < before + 5; k++) player.step(-1);
    expect(player.room.events).toHaveLength(1);
    player.seek(Number.MAX_SAFE_INTEGER);
    player.step(1);
    expect(player.room.state).toEqual(timeline.stateAfter(timeline.events.length));
  });

  test('goes from round to round, and to the end after the last', () => {
    const player = open();
    const phases: string[] = [];
    for (let k = 0; k < 6; k++) {
      player.stepRound(1);
      const phase = player.room.state?.phase;
      phases.push(phase && 'round' in phase ? `${phase.name} ${phase.round}` : (phase?.name ?? ''));
    }
    expect(phases).toEqual(['open 0', 'open 1', 'open 2', 'open 3', 'open 4', 'finished']);
    player.stepRound(-1);
    expect(player.room.state?.phase).toMatchObject({ name: 'open', round: 4 });
  });

  test('plays at its speed, skips where nothing happens, and stops at the end', () => {
    const player = open();
    player.goTo(timeline.marks[0] ?? { at: 0, count: 1, kind: 'opened', round: 0 });
    const from = player.position;
    player.advance(100);
    expect(player.position).toBe(from);
    player.speed = 2;
    player.play();
    player.advance(100);
    expect(player.position).toBe(from + 200);
    player.speed = 16;
    let frames = 0;
    for (; player.isPlaying && frames < 20_000; frames++) player.advance(16);
    expect(player.isPlaying).toBe(false);
    expect(player.position).toBe(player.length);
    expect(frames * 16 * 16).toBeLessThan(player.length);
    player.play();
    expect(player.position).toBe(0);
  });

  test('shows its room as any screen sees one: the names of the file, the clock of the moment', () => {
    const player = open();
    player.seek(secondsIn(timeline.events[50]));
    expect(player.room.now).toBe(timeline.events[50]?.at);
    expect(player.room.views.roster?.rows).toMatchObject([{ seat: 0, name: 'Ada' }]);
    expect(player.room.events.length).toBe(timeline.countAt(player.room.now));
  });
});

describe('a file', () => {
  test('is read packed or not', async () => {
    const written = writeRecording(recording.events, { app: '1', names: new Map([[3, 'Zoë']]) });
    const packed = await new Response(
      new Blob([written]).stream().pipeThrough(new CompressionStream('gzip')),
    ).blob();
    for (const file of [new Blob([written]), packed]) {
      expect(await readFile(file)).toEqual({
        ...recording,
        version: 2,
        app: '1',
        names: new Map([[3, 'Zoë']]),
      });
    }
  });

  test('that is damaged says where', async () => {
    expect(await attempt(new Blob([text.slice(0, -30)]))).toMatchObject({
      reason: 'damaged',
      detail: expect.stringMatching(/^line \d+: /) as unknown,
    });
    expect(await attempt(new Blob(['hello']))).toMatchObject({
      reason: 'damaged',
      detail: expect.stringMatching(/^line 1: /) as unknown,
    });
  });

  test('that is empty, or packed and cut off, says so', async () => {
    const packed = await new Response(
      new Blob([text]).stream().pipeThrough(new CompressionStream('gzip')),
    ).blob();
    expect(await attempt(packed.slice(0, packed.size / 2))).toEqual({ reason: 'cut' });
    expect(await attempt(new Blob([new Uint8Array([0x1f, 0x8b, 1, 2, 3])]))).toEqual({ reason: 'cut' });
    expect(await attempt(new Blob([]))).toEqual({ reason: 'empty' });
  });
});
