import { beforeAll, expect, it } from 'vitest';
import { systemClock, type Clock } from './clock.ts';
import { connect, token, type Person } from './test/person.ts';
import { closeAndReveal, everyRound, playRound } from './test/play.ts';
import { openSchool, type HostedRoom, type School } from './test/school.ts';

/** What one phone receives in a round, from the brief until everything of the reveal is there. */
interface Heard {
  /** Facts, and the small view of the class. */
  readonly facts: number;
  /** What its kind of round tells it of the others. */
  readonly others: number;
}

/** Views that come every few seconds come many times within each of these short rounds. */
const hurried: Clock = {
  ...systemClock,
  after: (ms, run) => systemClock.after(ms >= 4000 && ms < 10_000 ? ms / 40 : ms, run),
};

async function bytesAmong(players: number): Promise<Heard[]> {
  const school = await openSchool({ lessons: [everyRound], clock: hurried });
  const room = await school.host();
  const phones = await Promise.all(Array.from({ length: players }, (_, k) => joined(school, room, k)));
  const next = phones.map(() => 1);
  const bytes: Heard[] = [];
  for (const [round, { seconds }] of everyRound.rounds.entries()) {
    const [phone] = phones as [Person];
    const before = phone.received.length;
    await playRound(room, phones, next, round);
    await closeAndReveal(room, phones, round);
    await phone.until(() => phone.views.get('standings')?.round === round);
    const heard = phone.received.slice(before);
    const facts = heard.filter((text) => !isView(text, 'class') && !isView(text, 'others'));
    // A class has more time than this test: views come every so many seconds, as long as the sheet is open.
    const views = (kind: string, everySeconds: number): number =>
      ((seconds ?? 0) / everySeconds) *
      Math.max(0, ...heard.filter((text) => isView(text, kind)).map((text) => text.length));
    const sum = facts.reduce((total, text) => total + Buffer.byteLength(text), 0);
    bytes.push({ facts: sum + views('class', 5), others: views('others', 9) });
  }
  expect(school.complaints).toEqual([]);
  for (const phone of phones) phone.close();
  await school.close();
  return bytes;
}

function isView(text: string, kind: string): boolean {
  return text.includes(`"kind":"${kind}"`);
}

async function joined(school: School, { code }: HostedRoom, number: number): Promise<Person> {
  const phone = connect(school.url);
  await phone.hello({ code, token: token(number) });
  await phone.join();
  return phone;
}

let among60: Heard[] = [];
let among300: Heard[] = [];

beforeAll(async () => {
  among60 = await bytesAmong(60);
  among300 = await bytesAmong(300);
}, 240_000);

it.each(everyRound.rounds.map(({ id }, round) => [id, round] as const))(
  'one phone receives at most 20 kB in a round of 300 players, and hardly more than among 60: %s',
  (_id, round) => {
    const [few, many] = [among60[round], among300[round]];
    expect((many?.facts ?? Infinity) + (many?.others ?? 0)).toBeLessThanOrEqual(20_000);
    // Other players make other walks, and a reveal shows a sample of them: by so much sizes vary anyway. A reveal that told
    // of everybody would be four times as large.
    expect(many?.facts).toBeLessThan((few?.facts ?? 0) * 1.25);
  },
);
