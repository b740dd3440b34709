import { nextDeadline } from '@lowest-point/game';
import type { Clock } from '../clock.ts';
import type { Actor } from './actor.ts';

/** A room's one timer. When its time has come it sends an ordinary command; the rules decide what was late. */
export interface Alarm {
  /** Sets it to the room's next deadline, or to none. */
  set(): void;
  stop(): void;
}

/** After the command failed, because the disk was full. */
const retryMs = 1000;

export function createAlarm(clock: Clock, { state, submit }: Actor): Alarm {
  let callOff = () => {};

  function set(): void {
    callOff();
    const deadline = nextDeadline(state());
    if (deadline !== null) callOff = clock.after(Math.max(0, deadline - clock.now()), ring);
  }

  function ring(): void {
    void submit({ by: { role: 'clock' }, command: { type: 'passDeadline' } }).then((answer) => {
      if (answer.ok) return;
      // Rung too early: the time of day was set back.
      if (answer.reason === 'phasePassed') set();
      else callOff = clock.after(retryMs, ring);
    });
  }

  return { set, stop: () => callOff() };
}
