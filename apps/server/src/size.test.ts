import { beforeAll, expect, it } from 'vitest';
import { connect, token, type Person } from './test/person.ts';
import { closeAndReveal, lesson, playRound } from './test/play.ts';
import { openSchool, type HostedRoom, type School } from './test/school.ts';

/** What one phone receives in each round of the lesson, from the brief until everything of the reveal is there. */
async function bytesAmong(players: number): Promise<number[]> {
  const school = await openSchool();
  const room = await school.host();
  const phones = await Promise.all(Array.from({ length: players }, (_, k) => joined(school, room, k)));
  const next = phones.map(() => 1);
  const bytes: number[] = [];
  for (const [round, { seconds }] of lesson.rounds.entries()) {
    const [phone] = phones as [Person];
    const before = phone.received.length;
    await playRound(room, phones, next, round);
    await closeAndReveal(room, phones, round);
    await phone.until(() => phone.views.get('standings')?.round === round);
    const heard = phone.received.slice(before).filter((text) => !text.includes('"kind":"class"'));
    // A class has more time than this test: the small view of the class comes every five seconds.
    const classViews =
      ((seconds ?? 0) / 5) * Math.max(...phone.received.filter(isClassView).map((text) => text.length));
    bytes.push(classViews + heard.reduce((sum, text) => sum + Buffer.byteLength(text), 0));
  }
  expect(school.complaints).toEqual([]);
  for (const phone of phones) phone.close();
  await school.close();
  return bytes;
}

function isClassView(text: string): boolean {
  return text.includes('"kind":"class"');
}

async function joined(school: School, { code }: HostedRoom, number: number): Promise<Person> {
  const phone = connect(school.url);
  await phone.hello({ code, token: token(number) });
  await phone.join();
  return phone;
}

let among60: number[] = [];
let among300: number[] = [];

beforeAll(async () => {
  among60 = await bytesAmong(60);
  among300 = await bytesAmong(300);
});

it.each(lesson.rounds.map(({ id }, round) => [id, round] as const))(
  'one phone receives at most 20 kB in a round of 300 players, and hardly more than among 60: %s',
  (_id, round) => {
    expect(among300[round]).toBeLessThanOrEqual(20_000);
    expect(among300[round]).toBeLessThan((among60[round] ?? 0) * 1.1);
  },
);
