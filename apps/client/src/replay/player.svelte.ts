import type { RoomState } from '@lowest-point/game';
import type { RoomView } from '../room/roomView.ts';
import type { Mark, Timeline } from './timeline.ts';

export const speeds = [0.5, 1, 2, 4, 8, 16] as const;

/** Where nothing happens for longer than this, a replay goes on just before something does. */
const longestPauseMs = 4000;
const beforeMs = 1500;

/** A recorded lesson that plays: the room at the moment that is shown, and what moves that moment. Reactive. */
export interface Player {
  readonly room: RoomView;
  /** In ms since the first event. */
  readonly position: number;
  readonly length: number;
  readonly isPlaying: boolean;
  speed: number;
  play(): void;
  pause(): void;
  /** Puts the moment, in ms since the first event. */
  seek(position: number): void;
  /** To the next event, or the one before. */
  step(direction: 1 | -1): void;
  /** To the next round that was opened, or the one before. */
  stepRound(direction: 1 | -1): void;
  goTo(mark: Mark): void;
  /** So many ms have passed. */
  advance(ms: number): void;
}

/** `names`: what players are called, by seat; nobody there goes by the pseudonym. */
export function createPlayer(timeline: Timeline, names: ReadonlyMap<number, string>): Player {
  const { startsAt, events, times, marks } = timeline;
  const length = Math.max(0, timeline.endsAt - startsAt);
  let at = $state(startsAt);
  let count = $state(timeline.countAt(startsAt));
  let isPlaying = $state(false);
  let speed = $state(1);

  const state = $derived<RoomState | null>(timeline.stateAfter(count));
  const shown = $derived(events.slice(0, count));
  const roster = [...names].map(([seat, name]) => ({ seat, name, isConnected: true, awaySince: null }));

  function put(time: number): void {
    at = Math.min(Math.max(time, startsAt), startsAt + length);
    count = timeline.countAt(at);
  }

  /** To the moment after an event, though several happened in the same millisecond. */
  function putAfter(next: number): void {
    count = Math.min(Math.max(1, next), events.length);
    at = times[count - 1] ?? startsAt;
  }

  return {
    room: {
      get state() {
        return state;
      },
      get events() {
        return shown;
      },
      get now() {
        return at;
      },
      views: {
        ...{ class: null, standings: null, others: null, you: null, place: null, staff: null, trouble: null },
        roster: { kind: 'roster', rows: roster },
      },
      link: { type: 'connected' },
      seat: null,
      code: '',
    },
    get position() {
      return at - startsAt;
    },
    length,
    get isPlaying() {
      return isPlaying;
    },
    get speed() {
      return speed;
    },
    set speed(next) {
      speed = next;
    },
    play() {
      if (at >= startsAt + length) put(startsAt);
      isPlaying = true;
    },
    pause() {
      isPlaying = false;
    },
    seek: (position) => put(startsAt + position),
    step: (direction) => putAfter(count + direction),
    stepRound(direction) {
      const opened = marks.filter(({ kind }) => kind === 'opened');
      const next =
        direction > 0
          ? opened.find((mark) => mark.count > count)
          : opened.findLast((mark) => mark.count < count);
      if (next !== undefined) putAfter(next.count);
      else if (direction > 0) putAfter(events.length);
      else putAfter(1);
    },
    goTo: (mark) => putAfter(mark.count),
    advance(ms) {
      if (!isPlaying) return;
      const next = times[count];
      const time = at + ms * speed;
      put(next !== undefined && next - time > longestPauseMs * speed ? next - beforeMs * speed : time);
      if (at >= startsAt + length) isPlaying = false;
    },
  };
}
