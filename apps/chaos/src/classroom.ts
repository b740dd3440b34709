import { temperaments } from '@lowest-point/rounds/rules';
import { createRoom } from '../../client/src/room/createRoom.ts';
import { systemClock } from '../../server/src/clock.ts';
import { createFaultProxy, type FaultProxy } from './line/faultProxy.ts';
import { atAddress } from './people/page.ts';
import { openPhone, type Phone } from './people/phone.ts';
import { createSleepableTime } from './people/sleepableTime.ts';
import { openStaff, type Staff } from './people/staff.ts';
import { drawToken, seededRandom } from '../../bots/src/random.ts';
import type { ServerProcess } from './server/serverProcess.ts';
import { inTime } from './until.ts';

/** A student: one token, one network, and one phone; or several tabs of it. */
export interface Student {
  readonly token: string;
  readonly line: FaultProxy;
  /** In the order in which they were opened; the first is there from the start. */
  readonly tabs: readonly Phone[];
  /** The one that the student looks at. */
  readonly phone: Phone;
  openTab(): Phone;
  /** Looks at this one from now on. */
  lookAt(tab: Phone): void;
}

/** The numbers of the moves that a student was told of as recorded, in whichever tab. */
export function acknowledgedNumbers({ tabs }: Student): ReadonlySet<number> {
  return new Set(tabs.flatMap((tab) => tab.acknowledged.map(({ n }) => n)));
}

/** A class in a room of a real server: everybody has a network of their own, that can fail. */
export interface Classroom {
  readonly code: string;
  readonly server: ServerProcess;
  readonly random: () => number;
  readonly host: Staff;
  readonly screen: Staff;
  readonly staffLines: readonly FaultProxy[];
  readonly students: readonly Student[];
  readonly lines: readonly FaultProxy[];
  close(): Promise<void>;
}

export interface ClassroomOptions {
  readonly server: ServerProcess;
  readonly lesson: string;
  readonly players: number;
  readonly seed: number;
}

/** Of ten students, five follow the slope, four try things, and one overdoes it. */
const mixture = [1, 0, 1, 0, 1, 0, 1, 0, 1, 2] as const;
const joiningTogether = 50;

export async function openClassroom(options: ClassroomOptions): Promise<Classroom> {
  const { server, lesson, players, seed } = options;
  const random = seededRandom(seed);
  const draw = () => seededRandom(Math.floor(random() * 2 ** 32));
  const time = () => createSleepableTime(draw());
  const lines: FaultProxy[] = [];
  const newLine = async (): Promise<FaultProxy> => {
    const line = await createFaultProxy({ port: server.port, random: draw(), clock: systemClock });
    lines.push(line);
    return line;
  };

  atAddress(server.port);
  const created = await createRoom({ lesson, language: 'en' });
  if (!created.ok) throw new Error(`no room: ${created.reason}`);
  const { code, secret } = created;
  const onChange = () => undefined;

  const staffLines = [await newLine(), await newLine()] as const;
  const [hostLine, screenLine] = staffLines;
  const host = openStaff({
    code,
    role: 'host',
    token: secret,
    port: () => hostLine.port,
    time: time(),
    onChange,
  });
  const screen = openStaff({
    code,
    role: 'screen',
    token: drawToken(random),
    ticket: await inTime('a ticket for the screen', host.ticket()),
    port: () => screenLine.port,
    time: time(),
    onChange,
  });
  await inTime('the screen is in', screen.page.connection.whenUp());

  async function seat(k: number): Promise<Student> {
    const token = drawToken(random);
    const own = draw();
    const line = await newLine();
    const newTab = () =>
      openPhone({
        code,
        token,
        port: () => line.port,
        time: createSleepableTime(own),
        temperament: temperaments[mixture[k % mixture.length] ?? 0],
        random: own,
        onChange,
      });
    const first = newTab();
    const tabs = [first];
    let phone = first;
    await inTime('a seat', first.join());
    return {
      token,
      line,
      tabs,
      get phone() {
        return phone;
      },
      openTab() {
        const tab = newTab();
        tabs.push(tab);
        return tab;
      },
      lookAt: (tab) => void (phone = tab),
    };
  }

  const students: Student[] = [];
  while (students.length < players) {
    const count = Math.min(joiningTogether, players - students.length);
    students.push(...(await Promise.all(Array.from({ length: count }, (_, k) => seat(students.length + k)))));
  }

  return {
    code,
    server,
    random,
    host,
    screen,
    staffLines,
    students,
    lines,
    async close() {
      for (const { tabs } of students) for (const tab of tabs) tab.close();
      host.close();
      screen.close();
      await Promise.all(lines.map((line) => line.close()));
    },
  };
}
