import { playerStandings, type Viewer } from '@lowest-point/game';
import { isDeepStrictEqual } from 'node:util';
import type { LiveRoom } from '../../server/src/room/liveRoom.ts';
import type { Browser } from './browser.ts';
import type { Student } from './student.ts';
import { describe, law, type Truth } from './truth.ts';

export interface End {
  readonly truth: Truth;
  /** The room as the server has it. */
  readonly live: LiveRoom | 'halted' | null | undefined;
  readonly teacher: Browser;
  readonly screen: Browser;
  readonly students: readonly Student[];
}

/** Everything works again and has for a while: everybody is back, and everybody's room is the one on the disk. */
export function checkEnd({ truth, live, teacher, screen, students }: End): void {
  const state = truth.state();
  law(live !== null && live !== undefined && live !== 'halted', 'the room lives', () =>
    live === 'halted' ? 'halted' : 'not found',
  );
  if (typeof live !== 'object' || live === null || state === null) return;
  law(
    isDeepStrictEqual(live.state(), state),
    'the server has the room that is on the disk',
    () => 'it differs',
  );

  checkPage(truth, teacher, { role: 'host' });
  checkPage(truth, screen, { role: 'screen' });
  const roster = teacher.views().get('roster');
  const names = roster?.kind === 'roster' ? roster.rows.map(({ name }) => name) : [];
  const chosen = state.seats.map((_, seat) => truth.nameOf(seat));
  law(
    isDeepStrictEqual(names, chosen),
    'the host sees the names that are kept',
    () => `${names.join()} for ${chosen.join()}`,
  );

  const standingsOf = playerStandings(state, (seat) => truth.nameOf(seat));
  for (const student of students) {
    const page = student.page();
    const seat = page.seat();
    if (seat !== null && state.seats[seat]?.isRemoved === true) continue;
    checkPage(truth, page, { role: 'player', seat: seat ?? -1 });
    law(!student.isSending(), 'nothing waits to be sent', () => student.name);
    const done = student.done();
    law(
      done === null || done === (seat === null ? 0 : truth.recordedOf(seat)),
      'what was sent is recorded once',
      () => {
        return `${student.name}: ${done} went through, ${truth.recordedOf(seat ?? -1)} are recorded`;
      },
    );
    if (seat === null || standingsOf === null) continue;
    const { kind: _, ...shown } = page.views().get('standings') ?? { kind: null };
    law(
      isDeepStrictEqual(shown, standingsOf(seat)),
      'a phone shows the standings that follow from the log',
      () => {
        return `${student.name}: ${JSON.stringify(shown)} instead of ${JSON.stringify(standingsOf(seat))}`;
      },
    );
  }
}

function checkPage(truth: Truth, page: Browser, viewer: Viewer): void {
  const link = page.link();
  law(link.type === 'connected', 'everybody is back', () => `${page.name}: ${JSON.stringify(link)}`);
  const missed = truth.missedBy(page.seq(), viewer);
  law(missed.length === 0, 'everybody has heard everything', () => `${page.name} missed ${describe(missed)}`);
  law(
    isDeepStrictEqual(page.state(), truth.asKnownTo(viewer)),
    'what a page was told is what it knows',
    () => {
      return `${page.name} knows another room`;
    },
  );
}
