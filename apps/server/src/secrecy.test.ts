import type { RoomEvent } from '@lowest-point/game';
import { expect, it } from 'vitest';
import { numbersIn, secretKeys } from './test/numbersIn.ts';
import type { Person } from './test/person.ts';
import { closeAndReveal, everyRound, playRound } from './test/play.ts';
import { openSchool } from './test/school.ts';

it('tells nobody anything of a dark round’s ground, and no phone anything of the others, before the reveal', async () => {
  const school = await openSchool({ lessons: [everyRound] });
  const room = await school.host();
  const { host } = room;
  const screen = await room.screen(99);
  const phones = [await room.player(1), await room.player(2), await room.player(3)];
  const next = [1, 1, 1];
  let checked = 0;
  let hidden = 0;

  for (const [round, { id, isDark }] of everyRound.rounds.entries()) {
    const before = new Map([screen, ...phones].map((person) => [person, person.received.length]));
    const heard = (person: Person): string => person.received.slice(before.get(person)).join('\n');
    await playRound(room, phones, next, round);
    // Everything under way has arrived once the host has seen every move.
    await host.until(
      () => movesOf(host, round).length === phones.length * (everyRound.rounds[round]?.moves ?? 0),
    );
    await screen.until(() => movesOf(screen, round).length === movesOf(host, round).length);
    const soFar = new Map([screen, ...phones].map((person) => [person, heard(person)]));
    await closeAndReveal(room, [host, screen, ...phones], round);

    for (const [player, phone] of phones.entries()) {
      const others = movesOf(host, round).filter(({ by }) => by !== player);
      const own = movesOf(host, round).filter(({ by }) => by === player);
      expectNoneOf(soFar.get(phone), numbersIn(others, own), `${id}, seat ${player}`);
      checked += numbersIn(others, own).length;
    }
    if (!isDark) continue;
    for (const [person, text] of soFar) {
      const secrets = secretsOf(host, person, round);
      hidden += secrets.length;
      expectNoneOf(text, secrets, id);
      expectNoneOf(text, secretKeys, id);
    }
    const losses = movesOf(host, round).map((event) => measuredIn(event));
    expectNoneOf(soFar.get(screen), numbersIn(losses, shownIn(host, round)), id);
  }

  expect(checked).toBeGreaterThan(100);
  expect(hidden).toBeGreaterThan(100);
  expect(school.complaints).toEqual([]);
  await school.close();
});

it('tells a phone that sees one point only the error of that point, until it has made its blind proposals', async () => {
  const school = await openSchool({ lessons: [everyRound] });
  const room = await school.host();
  const phone = await room.player(1);
  const round = everyRound.rounds.findIndex(({ id }) => id === 'tugOfWar');
  await room.steps({ type: 'briefRound', round, from: 'lobby' }, { type: 'openRound', round });
  const move = { type: 'makeMove', round, move: { weights: [2.123, -1.234] } } as const;
  expect(await phone.command(move, 1)).toMatchObject({ ok: true });
  await phone.untilEvent('moveMade');
  const [seen] = movesOf(phone, round);
  expect(seen?.data.data).toMatchObject({
    outcome: { loss: null, errors: [expect.any(Number), null, null] },
  });
  await school.close();
});

type MoveMade = RoomEvent & { readonly type: 'moveMade'; readonly by: number };

function movesOf({ events }: Person, round: number): MoveMade[] {
  return events.filter((event): event is MoveMade => event.type === 'moveMade' && event.data.round === round);
}

/** What everybody may know from the first second. */
function shownIn({ events }: Person, round: number): unknown {
  const opened = events.find((event) => event.type === 'roundOpened' && event.data.round === round);
  return opened?.type === 'roundOpened' ? opened.data.shown : null;
}

/** What the reveal tells of config and facts, as far as it was not public from the start, dealt to this viewer, or measured by it. */
function secretsOf({ events }: Person, viewer: Person, round: number): string[] {
  const dealt = viewer.events.filter(
    (event) => (event.type === 'seatDealt' || event.type === 'moveMade') && event.data.round === round,
  );
  const revealed = events.find((event) => event.type === 'roundRevealed' && event.data.round === round);
  if (revealed?.type !== 'roundRevealed') throw new Error('not revealed');
  const { config, facts, salt } = revealed.data;
  return [salt, ...numbersIn([config, facts], [shownIn(viewer, round), dealt])];
}

function measuredIn({ data }: MoveMade): unknown {
  return (data.data as { readonly outcome: unknown }).outcome;
}

function expectNoneOf(text: string | undefined, secrets: readonly string[], where: string): void {
  expect(text).toMatch(/roundOpened/);
  expect(
    secrets.filter((secret) => text?.includes(secret)),
    where,
  ).toEqual([]);
}
