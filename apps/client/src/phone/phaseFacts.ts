import type { Phase, RoomState, RoundOutline, RoundState } from '@lowest-point/game';

/** The sheet that a phase is about. */
export interface Sheet {
  readonly index: number;
  /** As people count: from 1. */
  readonly number: number;
  readonly of: number;
  readonly outline: RoundOutline;
  /** Null until it was opened. */
  readonly round: RoundState | null;
}

export function sheetOf(room: RoomState): Sheet | null {
  const { phase, lesson } = room;
  if (!('round' in phase)) return null;
  const outline = lesson.rounds[phase.round];
  if (outline === undefined) return null;
  return {
    index: phase.round,
    number: phase.round + 1,
    of: lesson.rounds.length,
    outline,
    round: room.rounds[phase.round] ?? null,
  };
}

/** What is left of the time, in ms; null: this phase has no clock. */
export function remainingMs(phase: Phase, now: number): number | null {
  if (phase.name === 'paused') return phase.remainingMs;
  return phase.name === 'open' && phase.closesAt !== null ? Math.max(0, phase.closesAt - now) : null;
}

/** By night the ground is unprinted: from the brief of a dark sheet until it is revealed. */
export function isNight(room: RoomState): boolean {
  const dark: readonly Phase['name'][] = ['briefed', 'open', 'paused', 'closed'];
  return dark.includes(room.phase.name) && sheetOf(room)?.outline.isDark === true;
}
