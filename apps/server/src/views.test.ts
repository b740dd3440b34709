import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect, token, type Person } from './test/person.ts';
import { closeAndReveal, playRound } from './test/play.ts';
import { openSchool, type HostedRoom, type School } from './test/school.ts';

let school: School;
let room: HostedRoom;

beforeEach(async () => {
  school = await openSchool();
  room = await school.host();
});

afterEach(async () => {
  expect(school.complaints).toEqual([]);
  await school.close();
});

const rowsOf = (staff: Person) => staff.views.get('roster')?.rows ?? [];
const namesOn = (staff: Person): string[] => rowsOf(staff).map(({ name }) => name);

describe('the roster', () => {
  it('tells host and screen who is who, and who is here', async () => {
    const screen = await room.screen(99);
    const ann = await room.player(1, 'Ann');
    await room.player(2, 'Bob');
    for (const staff of [room.host, screen]) {
      await staff.until(() => rowsOf(staff).filter(({ isConnected }) => isConnected).length === 2);
      expect(namesOn(staff)).toEqual(['Ann', 'Bob']);
    }
    ann.close();
    await room.host.until(() => rowsOf(room.host)[0]?.isConnected === false);
    expect(rowsOf(room.host)[0]?.awaySince).toBeGreaterThan(1_700_000_000_000);
    expect(rowsOf(room.host)[1]).toMatchObject({ isConnected: true, awaySince: null });
  });

  it('keeps a screen that hides names to pseudonyms', async () => {
    const screen = await room.screen(99);
    const ann = await room.player(1, 'Annabel');
    await screen.until(() => namesOn(screen)[0] === 'Annabel');
    await room.steps({ type: 'changeSettings', settings: { showsNames: false } });
    await screen.until(() => namesOn(screen)[0] !== 'Annabel');
    expect(namesOn(screen)).toEqual([pseudonymOf(ann)]);
    expect(namesOn(room.host)).toEqual(['Annabel']);
  });

  it('never reaches a phone', async () => {
    const ann = await room.player(1, 'Ann');
    await room.player(2, 'Secret Bob');
    await room.host.until(() => namesOn(room.host).length === 2);
    expect(await ann.say('echo')).toEqual(expect.any(Number));
    expect(ann.received.join('')).not.toContain('Secret Bob');
    expect([...ann.views.keys()]).not.toContain('roster');
  });
});

describe('a name', () => {
  it('that was suggested is the one that is given', async () => {
    const phone = school.person();
    const welcome = await phone.hello({ code: room.code, token: token(1) });
    await phone.join();
    await phone.until(() => phone.views.has('you'));
    expect(phone.views.get('you')?.name).toBe(welcome.ok ? welcome.suggestion : '');
  });

  it('is suggested to one only, and another one on asking again', async () => {
    const [first, second] = [school.person(), school.person()];
    const names = [
      await first.hello({ code: room.code, token: token(1) }),
      await second.hello({ code: room.code, token: token(2) }),
      await second.hello({ code: room.code, token: token(2) }),
    ].map((welcome) => (welcome.ok ? welcome.suggestion : null));
    expect(new Set(names).size).toBe(3);
  });

  it('that the host gives reaches the phone', async () => {
    const ann = await room.player(1, 'Ann');
    await room.steps({ type: 'renamePlayer', seat: 0, name: 'Anna' });
    await ann.until(() => ann.views.get('you')?.name === 'Anna');
    await room.steps({ type: 'renamePlayer', seat: 0, name: null });
    await ann.until(() => ann.views.get('you')?.name === pseudonymOf(ann));
  });
});

describe('a screen', () => {
  it('waits with a number until a host lets it in, and then comes back without asking', async () => {
    const screen = school.person();
    const welcome = await screen.hello({ role: 'screen', code: room.code, token: token(99) });
    const number = welcome.ok ? welcome.pairing : null;
    expect(number).toMatch(/^\d{2,3}$/);
    await room.host.until(() => room.host.views.get('staff')?.waiting.length === 1);
    expect(room.host.views.get('staff')).toMatchObject({
      waiting: [{ number, role: 'screen' }],
      screens: 0,
      hosts: 1,
    });
    expect(await room.host.say('host', { type: 'pair', number: '9' })).toEqual({
      ok: false,
      reason: 'pairingUnknown',
    });
    expect(screen.events).toEqual([]);

    expect(await room.host.say('host', { type: 'pair', number })).toEqual({ ok: true });
    await screen.untilEvent('roomCreated');
    await room.host.until(() => room.host.views.get('staff')?.screens === 1);
    screen.close();
    const again = school.person();
    expect(await again.hello({ role: 'screen', code: room.code, token: token(99) })).toMatchObject({
      pairing: null,
    });
  });

  it('that a host opens itself comes in by a word that works once', async () => {
    const granted = (await room.host.say('host', { type: 'ticket' })) as { readonly ticket: string };
    const asked = { role: 'screen', code: room.code, ticket: granted.ticket } as const;
    expect(await school.person().hello({ ...asked, token: token(98) })).toMatchObject({
      ok: true,
      pairing: null,
    });
    expect(await school.person().hello({ ...asked, token: token(97) })).toMatchObject({
      pairing: expect.stringMatching(/^\d+$/) as unknown,
    });
  });

  it('that gives up waiting is no longer on the list', async () => {
    const screen = school.person();
    await screen.hello({ role: 'screen', code: room.code, token: token(99) });
    await room.host.until(() => room.host.views.get('staff')?.waiting.length === 1);
    screen.close();
    await room.host.until(() => room.host.views.get('staff')?.waiting.length === 0);
  });
});

describe('a second host', () => {
  it('that was let in holds the same reins', async () => {
    const remote = school.person();
    const welcome = await remote.hello({ role: 'host', code: room.code, token: token(50) });
    await room.host.say('host', { type: 'pair', number: welcome.ok ? welcome.pairing : '' });
    await remote.untilEvent('roomCreated');
    expect(await remote.command({ type: 'briefRound', round: 0, from: 'lobby' })).toMatchObject({ ok: true });
    expect(await room.host.command({ type: 'briefRound', round: 0, from: 'lobby' })).toEqual({
      ok: false,
      reason: 'phasePassed',
    });
    await room.host.until(() => room.host.views.get('staff')?.hosts === 2);
  });
});

describe('a player who is removed', () => {
  it('is told, cannot come back, and can after the host has undone it', async () => {
    const ann = await room.player(1, 'Ann');
    await room.steps({ type: 'removePlayer', seat: 0 });
    await ann.until(() => ann.bye() === 'removed' && !ann.socket.connected);
    const back = () => school.person().hello({ code: room.code, token: token(1) });
    expect(await back()).toEqual({ ok: false, reason: 'playerRemoved' });
    await room.steps({ type: 'restorePlayer', seat: 0 });
    expect(await back()).toMatchObject({ ok: true, seat: 0 });
  });
});

describe('the place', () => {
  it('shows an address that phones can reach, and the one that the host chooses', async () => {
    await room.host.until(() => room.host.views.has('place'));
    expect(room.host.views.get('place')).toEqual({
      kind: 'place',
      code: room.code,
      address: school.url,
      addresses: [school.url],
    });
    await school.close();

    school = await openSchool({}, { publicUrl: 'https://play.example.org' });
    room = await school.host();
    await room.host.until(() => room.host.views.has('place'));
    expect(room.host.views.get('place')?.addresses).toEqual(['https://play.example.org', school.url]);
    expect(room.host.views.get('place')?.address).toBe('https://play.example.org');
    await room.host.say('host', { type: 'showAddress', address: school.url });
    await room.host.until(() => room.host.views.get('place')?.address === school.url);
    await room.host.say('host', { type: 'showAddress', address: 'http://evil.example.org' });
    await room.host.until(() => room.host.views.get('place')?.address === 'https://play.example.org');
  });
});

describe('standings', () => {
  it('reach each phone with its own place after the reveal, and without places where the host hides ranks', async () => {
    const phones = [await room.player(1, 'Ann'), await room.player(2, 'Bob')];
    await playRound(room, phones, [1, 1], 0);
    for (const phone of phones) expect(phone.views.has('standings')).toBe(false);
    await closeAndReveal(room, phones, 0);
    for (const [seat, phone] of phones.entries()) {
      await phone.until(() => phone.views.has('standings'));
      expect(phone.views.get('standings')).toMatchObject({ round: 0, players: 2, own: { seat } });
      expect(
        phone.views
          .get('standings')
          ?.top.map(({ name }) => name)
          .sort(),
      ).toEqual(['Ann', 'Bob']);
    }
    await room.steps({ type: 'changeSettings', settings: { showsRanks: false } });
    for (const phone of phones) {
      await phone.until(() => phone.views.get('standings')?.top.length === 0);
      expect(phone.views.get('standings')).toMatchObject({ own: { place: null }, best: null });
    }
  });
});

describe('coming back', () => {
  it('brings only what was missed, and everything where the room is another', async () => {
    const ann = await room.player(1, 'Ann');
    await ann.untilEvent('playerJoined');
    ann.close();
    await room.steps({ type: 'briefRound', round: 0, from: 'lobby' });
    const [again, elsewhere] = [school.person(), school.person()];
    const hello = { code: room.code, token: token(1), after: ann.seq() };
    await again.hello({ ...hello, room: room.room });
    await again.untilEvent('roundBriefed');
    expect(again.events.map(({ type }) => type)).toEqual(['roundBriefed']);
    await elsewhere.hello({ ...hello, room: 'another' });
    await elsewhere.untilEvent('roundBriefed');
    expect(elsewhere.events.map(({ type }) => type)).toEqual(['roomCreated', 'playerJoined', 'roundBriefed']);
  });

  it('to a finished room is for those who were in it', async () => {
    await room.player(1, 'Ann');
    await room.steps({ type: 'finishLesson', from: 'lobby' });
    expect(await school.person().hello({ code: room.code, token: token(1) })).toMatchObject({
      ok: true,
      seat: 0,
    });
    const host = school.person();
    expect(await host.hello({ role: 'host', code: room.code, token: room.secret })).toMatchObject({
      ok: true,
    });
  });

  it('works over polling as well', async () => {
    const phone = connect(school.url, 'polling');
    expect(await phone.hello({ code: room.code, token: token(1) })).toMatchObject({ ok: true });
    expect(await phone.join('Poll')).toMatchObject({ ok: true, seat: 0 });
    await phone.until(() => phone.views.get('you')?.name === 'Poll');
    phone.close();
  });
});

describe('creating a room', () => {
  it('asks for the password where there is one', async () => {
    const guarded = await openSchool({}, { createPassword: 'open sesame' });
    const host = guarded.person();
    const create = { version: 1, lesson: 'theNeedForOptimization', language: 'en' };
    expect(await host.say('create', create)).toEqual({ ok: false, reason: 'passwordWrong' });
    expect(await host.say('create', { ...create, password: 'open' })).toEqual({
      ok: false,
      reason: 'passwordWrong',
    });
    expect(await host.say('create', { ...create, password: 'open sesame' })).toMatchObject({ ok: true });

    const guesser = guarded.person();
    for (let k = 0; k < 6; k++) await guesser.say('create', { ...create, password: `guess ${k}` });
    expect(await guesser.say('create', { ...create, password: 'open sesame' })).toEqual({
      ok: false,
      reason: 'slowDown',
    });
    await guarded.close();
  });

  it('needs a lesson that exists, and a page of this version', async () => {
    const host = school.person();
    const create = { version: 1, lesson: 'nothing', language: 'en' };
    expect(await host.say('create', create)).toEqual({ ok: false, reason: 'unknownLesson' });
    expect(await host.say('create', { ...create, version: 2 })).toEqual({
      ok: false,
      reason: 'otherVersion',
    });
  });
});

function pseudonymOf(phone: Person): string {
  const joined = phone.events.find((event) => event.type === 'playerJoined');
  return joined?.type === 'playerJoined' ? joined.data.pseudonym : '';
}
