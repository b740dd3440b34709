import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from './fault.ts';

/** In two tabs one moves quickly, so that there is something under way whenever one turns to the other. */
const paceMs = 200;

/** By a sleeping page's clock it slept so much longer than the fault lasted. */
const sleptLongerMs = 5 * 60_000;

/** What students do to their own phones. */
export function peopleFaults(seconds: (usually: number) => number): readonly Fault[] {
  return [
    {
      name: 'asleep',
      says: 'two of three phones sleep for 25 s (five minutes by their own clocks), their lines dead; then a tap',
      async strike({ students, random }) {
        const asleep = students.filter(() => random() < 2 / 3);
        for (const { phone, line } of asleep) {
          phone.time.sleep();
          line.set({ isHalfOpen: true });
        }
        await pause(1000 * seconds(25));
        for (const { phone, line } of asleep) {
          line.set({ isHalfOpen: false });
          phone.time.wake(sleptLongerMs);
          phone.page.connection.check();
        }
      },
    },
    {
      name: 'two tabs',
      says: 'everybody opens a second tab, plays in both, and is back and forth between them eight times',
      async strike({ students, random }) {
        for (const student of students) {
          const tab = student.tabs[1] ?? student.openTab();
          student.lookAt(tab);
          for (const one of student.tabs) one.play(paceMs);
        }
        for (let k = 0; k < 8; k++) {
          await pause(1000 * seconds(0.3 + 0.5 * random()));
          for (const student of students) {
            const other = student.tabs[k % student.tabs.length];
            if (other === undefined) continue;
            student.lookAt(other);
            other.page.connection.start();
          }
        }
        // What still waits in a tab that lies behind is sent when somebody looks at it; the last one plays on.
        for (const { tabs } of students) for (const tab of tabs.slice(0, -1)) tab.rest();
        await Promise.all(
          students.map(async (student) => {
            for (const tab of student.tabs) {
              student.lookAt(tab);
              while (tab.isSending() || tab.page.link().type !== 'connected') {
                tab.page.connection.start();
                await pause(20);
              }
            }
          }),
        );
      },
    },
  ];
}
