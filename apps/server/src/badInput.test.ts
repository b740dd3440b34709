import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { token, type Person } from './test/person.ts';
import { openSchool, type HostedRoom, type School } from './test/school.ts';

let school: School;
let room: HostedRoom;
let ann: Person;

beforeEach(async () => {
  school = await openSchool();
  room = await school.host();
  ann = await room.player(1, 'Ann');
});

/** Whatever a test did, the server lives on, nobody else noticed, and it found no bug. */
afterEach(async () => {
  const bob = await room.player(2, 'Bob');
  expect(await bob.command({ type: 'renameMyself', name: 'Bob the second' }, 1)).toMatchObject({ ok: true });
  await room.host.until(() => room.host.events.some(({ by }) => by === 1));
  expect(school.complaints).toEqual([]);
  await school.close();
});

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const openHit13 = [
  { type: 'briefRound', round: 0, from: 'lobby' },
  { type: 'openRound', round: 0 },
] as const;
const move = { type: 'makeMove', round: 0, move: { weights: [3, -2] } } as const;

describe('a message of no known shape is refused as malformed, and the connection lives on', () => {
  it.each([
    ['null', null],
    ['nothing at all', undefined],
    ['a number', 7],
    ['a text', 'hello'],
    ['an empty object', {}],
    ['an array', []],
    ['bytes', Buffer.from([1, 2, 3])],
    ['bytes in a move', { n: 1, command: { ...move, move: Buffer.from([1]) } }],
    ['a command of an unknown type', { n: 1, command: { type: 'winRound', round: 0 } }],
    ['a command with a field too many', { n: 1, command: { ...move, seat: 3 } }],
    ['a message with a field too many', { n: 1, command: move, by: 'host' }],
    ['a round that is no number', { n: 1, command: { ...move, round: '0' } }],
    ['a number that is a fraction', { n: 1.5, command: move }],
    ['a number below one', { n: 0, command: move }],
    ['a player’s command without a number', { command: move }],
    ['__proto__', JSON.parse('{"__proto__":{"command":1}}') as unknown],
  ])('%s', async (_what, payload) => {
    expect(await ann.say('command', payload)).toEqual({ ok: false, reason: 'malformed' });
    expect(ann.socket.connected).toBe(true);
  });

  it.each([
    ['an array nested 7,500 deep', nested(7500)],
    ['a command nested 7,500 deep', `{"n":1,"command":${nested(7500)}}`],
    ['a move nested 7,500 deep', `{"n":1,"command":{"type":"makeMove","round":0,"move":${nested(7500)}}}`],
    ['objects nested 2,500 deep', `${'{"a":'.repeat(2500)}1${'}'.repeat(2500)}`],
  ])('%s', async (_what, payload) => {
    expect(await ann.sayText('command', payload)).toEqual({ ok: false, reason: 'malformed' });
    expect(ann.socket.connected).toBe(true);
  });

  it.each(['hello', 'create', 'host', 'nonsense', 'constructor'])('null as %s', async (name) => {
    expect(await ann.say(name, null)).toEqual({ ok: false, reason: 'malformed' });
  });

  it('a message that wants no answer', async () => {
    (ann.socket as unknown as { emit(name: string, payload: unknown): void }).emit('command', null);
    expect(await ann.say('echo')).toEqual(expect.any(Number));
  });

  it('an echo with something in it', async () => {
    expect(await ann.say('echo', { a: 1 })).toEqual({ ok: false, reason: 'malformed' });
  });
});

describe('a move that the round cannot take is refused, and costs nothing', () => {
  it.each([
    ['NaN', [Number.NaN, 0]],
    ['Infinity, which JSON makes null', [Number.POSITIVE_INFINITY, 0]],
    ['too few weights', [3]],
    ['too many weights', [3, -2, 1]],
    ['texts', ['3', '-2']],
    ['no array', { 0: 3, 1: -2, length: 2 }],
  ])('%s', async (_what, weights) => {
    await room.steps(...openHit13);
    const answer = await ann.command({ type: 'makeMove', round: 0, move: { weights } }, 1);
    expect(answer).toEqual({ ok: false, reason: 'moveMisshapen' });
    expect(await ann.command(move, 1)).toMatchObject({ ok: true });
  });

  it('1e999, which arrives as Infinity', async () => {
    await room.steps(...openHit13);
    const huge = '{"n":1,"command":{"type":"makeMove","round":0,"move":{"weights":[1e999,-1e999]}}}';
    expect(await ann.sayText('command', huge)).toEqual({ ok: false, reason: 'moveMisshapen' });
  });

  it('a huge number', async () => {
    await room.steps(...openHit13);
    const answer = await ann.command({ type: 'makeMove', round: 0, move: { weights: [1e300, -1e300] } }, 1);
    expect(answer).toEqual({ ok: false, reason: 'weightOutOfRange' });
  });

  it.each([
    ['not opened', []],
    ['closed', [...openHit13, { type: 'closeRound', round: 0 } as const]],
  ])('in a round that is %s', async (_when, steps) => {
    await room.steps(...steps);
    expect(await ann.command(move, 1)).toEqual({ ok: false, reason: 'roundNotOpen' });
  });

  it('in a round that is paused, or another one', async () => {
    await room.steps(...openHit13);
    expect(await ann.command({ ...move, round: 1 }, 1)).toEqual({ ok: false, reason: 'otherRound' });
    await room.steps({ type: 'pauseRound', round: 0 });
    expect(await ann.command(move, 1)).toEqual({ ok: false, reason: 'roundPaused' });
  });
});

describe('who may not, is told so', () => {
  it('a student who sends a host’s command', async () => {
    const answers = [
      await ann.command({ type: 'openRound', round: 0 }),
      await ann.command({ type: 'removePlayer', seat: 0 }, 1),
      await ann.say('host', { type: 'ticket' }),
      await ann.say('host', { type: 'pair', number: '10' }),
    ];
    for (const answer of answers) expect(answer).toEqual({ ok: false, reason: 'notHost' });
  });

  it('a screen that sends anything', async () => {
    const screen = await room.screen(77);
    expect(await screen.command({ type: 'openRound', round: 0 })).toEqual({ ok: false, reason: 'notHost' });
    expect(await screen.join()).toEqual({ ok: false, reason: 'notHost' });
  });

  it('somebody who waits to be let in as a host', async () => {
    const stranger = school.person();
    expect(await stranger.hello({ role: 'host', code: room.code, token: token(9) })).toMatchObject({
      ok: true,
      pairing: expect.stringMatching(/^\d{2,3}$/) as unknown,
    });
    expect(await stranger.command({ type: 'openRound', round: 0 })).toEqual({ ok: false, reason: 'notHost' });
    expect(await stranger.say('host', { type: 'pair', number: '10' })).toEqual({
      ok: false,
      reason: 'notHost',
    });
    expect(stranger.events).toEqual([]);
  });

  it('a host who plays, and a newcomer who has no seat', async () => {
    expect(await room.host.command(move, 1)).toEqual({ ok: false, reason: 'unknownSeat' });
    const newcomer = school.person();
    await newcomer.hello({ code: room.code, token: token(5) });
    expect(await newcomer.command(move, 1)).toEqual({ ok: false, reason: 'unknownSeat' });
    expect(await newcomer.command({ type: 'openRound', round: 0 })).toEqual({ ok: false, reason: 'notHost' });
  });

  it('somebody who has not said hello', async () => {
    const silent = school.person();
    expect(await silent.join()).toEqual({ ok: false, reason: 'notHello' });
    expect(await silent.say('host', { type: 'ticket' })).toEqual({ ok: false, reason: 'notHello' });
  });

  it('a page of another version', async () => {
    expect(await school.person().hello({ version: 0, code: room.code, token: token(5) })).toEqual({
      ok: false,
      reason: 'otherVersion',
    });
  });
});

describe('joining', () => {
  const joinAs = async (number: number, name: string | null = null) => {
    const phone = school.person();
    const welcome = await phone.hello({ code: room.code, token: token(number) });
    return welcome.ok ? phone.join(name) : welcome;
  };

  it('is answered alike for a code that never was and one of a finished room', async () => {
    const finished = await school.host();
    await finished.steps({ type: 'finishLesson', from: 'lobby' });
    const stranger = school.person();
    const answers = [
      await stranger.hello({ code: 'ZZZZZZ', token: token(5) }),
      await stranger.hello({ code: finished.code, token: token(5) }),
    ];
    expect(answers).toEqual([
      { ok: false, reason: 'roomUnknown' },
      { ok: false, reason: 'roomUnknown' },
    ]);
  });

  it('is slow for who guesses codes, and not for the others', async () => {
    const guesser = school.person();
    const answers = [];
    for (const code of ['ZZZZZ2', 'ZZZZZ3', 'ZZZZZ4', 'ZZZZZ5', 'ZZZZZ6', 'ZZZZZ7', 'ZZZZZ8']) {
      answers.push(await guesser.hello({ code, token: token(5) }));
    }
    expect(answers.at(-2)).toEqual({ ok: false, reason: 'roomUnknown' });
    expect(answers.at(-1)).toEqual({ ok: false, reason: 'slowDown' });
    expect(await joinAs(6)).toMatchObject({ ok: true });
  });

  it('is refused while the room is locked or full, and the reason is told', async () => {
    await room.steps({ type: 'changeSettings', settings: { isLocked: true } });
    expect(await joinAs(6)).toEqual({ ok: false, reason: 'roomLocked' });
    await room.steps({ type: 'changeSettings', settings: { isLocked: false, maxPlayers: 1 } });
    expect(await joinAs(7)).toEqual({ ok: false, reason: 'roomFull' });
    await room.steps({ type: 'changeSettings', settings: { maxPlayers: 40 } });
  });

  it.each([
    ['nameTaken', 'aNN'],
    ['nameUnfit', 'Arschloch'],
    ['nameEmpty', ' \u200b '],
    ['nameTooLong', 'x'.repeat(25)],
  ])('with a name that cannot be is refused: %s', async (reason, name) => {
    expect(await joinAs(8, name)).toEqual({ ok: false, reason });
    expect(await joinAs(8, 'Zoe')).toMatchObject({ ok: true });
  });

  it('twice from one browser gives one seat', async () => {
    expect(await ann.join()).toMatchObject({ ok: true, seat: 0, isRepeat: true });
    const phone = school.person();
    await phone.hello({ code: room.code, token: token(8) });
    expect(await Promise.all([phone.join(), phone.join('Zoe')])).toEqual([
      { ok: true, seq: 4, seat: 1 },
      { ok: true, seq: 4, seat: 1, isRepeat: true },
    ]);
  });
});

describe('a second tab', () => {
  it('takes over, and the first is told', async () => {
    const second = school.person();
    expect(await second.hello({ code: room.code, token: token(1) })).toMatchObject({
      ok: true,
      seat: 0,
      nextN: 1,
    });
    await ann.until(() => ann.bye() === 'elsewhere' && !ann.socket.connected);
    expect(await second.command({ type: 'renameMyself', name: 'Anna' }, 1)).toMatchObject({ ok: true });
  });

  it('is not the same page that comes again: its old line ends without a word', async () => {
    const [old, again, other] = [school.person(), school.person(), school.person()];
    const hello = { code: room.code, token: token(9) };
    await old.hello({ ...hello, tab: 'left' });
    expect(await again.hello({ ...hello, tab: 'left' })).toMatchObject({ ok: true });
    await old.until(() => !old.socket.connected);
    expect(old.bye()).toBeNull();
    await other.hello({ ...hello, tab: 'right' });
    await again.until(() => again.bye() === 'elsewhere');
  });
});

describe('too much', () => {
  it('in one message ends that connection', async () => {
    void ann.say('command', { n: 1, command: { type: 'renameMyself', name: 'x'.repeat(17_000) } });
    await ann.until(() => !ann.socket.connected);
  });

  it('too fast is refused, and the connection lives on', async () => {
    const answers = await Promise.all(Array.from({ length: 60 }, () => ann.say('echo')));
    expect(answers.slice(0, 30).every((answer) => typeof answer === 'number')).toBe(true);
    expect(answers.at(-1)).toEqual({ ok: false, reason: 'tooFast' });
    expect(ann.socket.connected).toBe(true);
  });

  it('without end is cut', async () => {
    for (let k = 0; k < 12; k++)
      void ann.say('command', { n: 1, command: { type: 'x', name: 'x'.repeat(15_000) } });
    await ann.until(() => !ann.socket.connected);
  });
});
