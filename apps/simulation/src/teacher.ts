import type { HostCommand, RoomState } from '@lowest-point/game';
import { openBrowser, type Browser, type BrowserOptions } from './browser.ts';

/** A teacher, who goes through the lesson step by step, and now and then removes, renames or seats somebody. */
export interface Teacher {
  page(): Browser;
  reload(): void;
  /** Goes on with nothing, but lets screens in. */
  rest(): void;
}

/** Between two things that a teacher does, in ms. */
const pace = { least: 800, most: 7000 } as const;

export function createTeacher(who: Omit<BrowserOptions, 'role' | 'onWelcome'>): Teacher {
  const { chance } = who;
  let isResting = false;
  let page: Browser;

  function openTab(): void {
    const own = openBrowser({ ...who, role: 'host', onWelcome: () => null });
    page = own;
    own.connection.start();
    goOn(own);
  }

  function goOn(own: Browser): void {
    own.surroundings.after(chance.between(pace.least, pace.most), () => {
      if (page !== own) return;
      void step(own).then(() => goOn(own));
    });
  }

  async function step(own: Browser): Promise<void> {
    letScreensIn(own);
    if (isResting) return;
    const state = own.state();
    if (state === null) return;
    const command = chance.is(0.12) ? aside(state) : next(state);
    if (command !== null) await own.connection.command({ command });
  }

  /** Screens that wait show a number; the teacher types it. */
  function letScreensIn(own: Browser): void {
    const staff = own.views().get('staff');
    if (staff?.kind !== 'staff') return;
    for (const { number } of staff.waiting) void own.connection.host({ type: 'pair', number });
  }

  function aside({ seats }: RoomState): HostCommand | null {
    const seat = Math.floor(chance.between(0, seats.length + 0.5));
    return chance.pick<HostCommand>([
      { type: 'removePlayer', seat },
      { type: 'restorePlayer', seat },
      { type: 'restorePlayer', seat },
      { type: 'renamePlayer', seat, name: `Called ${Math.floor(chance.between(1, 4))}` },
      { type: 'addMachine', machine: 'momentum' },
      { type: 'changeSettings', settings: { isLocked: chance.is(0.3) } },
    ]);
  }

  function next({ phase, lesson }: RoomState): HostCommand | null {
    switch (phase.name) {
      case 'lobby':
        return { type: 'briefRound', round: 0, from: 'lobby' };
      case 'briefed':
        return { type: 'openRound', round: phase.round };
      case 'open':
        if (chance.is(0.6)) return null;
        return chance.is(0.3)
          ? { type: 'pauseRound', round: phase.round }
          : { type: 'closeRound', round: phase.round };
      case 'paused':
        return { type: 'resumeRound', round: phase.round };
      case 'closed':
        return { type: 'revealRound', round: phase.round };
      case 'revealed':
        return { type: 'showStandings', round: phase.round };
      case 'standings':
        return phase.round + 1 < lesson.rounds.length
          ? { type: 'briefRound', round: phase.round + 1, from: 'standings' }
          : null;
      default:
        return null;
    }
  }

  openTab();
  return {
    page: () => page,
    reload() {
      page.connection.stop();
      openTab();
    },
    rest() {
      isResting = true;
    },
  };
}
