import { outlineOf, type Lesson } from '@lowest-point/game';
import { createLocalClass, type LocalClass } from '../src/host/test/localClass.svelte.ts';

/** Where the dev server has the built-in lessons: the client itself may not know them. */
declare const __LESSONS__: string;

const wanted = new URLSearchParams(location.search);
const number = (key: string, otherwise: number) => Number(wanted.get(key) ?? otherwise);
const word = (key: string, otherwise: string) => wanted.get(key) ?? otherwise;

const surfaces = ['host', 'screen', 'start'] as const;
export const surface = surfaces.find((name) => name === wanted.get('surface')) ?? 'host';
export const language = word('lang', 'en') === 'de' ? 'de' : 'en';
const phases = [
  'lobby',
  'briefed',
  'open',
  'paused',
  'closed',
  'revealed',
  'standings',
  'podium',
  'finished',
];

const chosenNames = [
  'Ada',
  'Maximilian-Konstantin',
  'Çağla',
  'Wolfeschlegelsteinhausen',
  'Jo',
  'Anna-Sophie M.',
];

async function builtInLesson(): Promise<Lesson> {
  const { lessons } = (await import(/* @vite-ignore */ __LESSONS__)) as { lessons: readonly Lesson[] };
  const [lesson] = lessons;
  if (!lesson) throw new Error('no lesson');
  return lesson;
}

/** What the page says before there is a room. */
export async function startProps() {
  const lesson = outlineOf(await builtInLesson());
  return {
    about: wanted.has('unreachable')
      ? null
      : { version: 1, lessons: [lesson], needsPassword: wanted.has('password'), retentionDays: 30 },
    rooms: wanted.has('rooms')
      ? ['K7M4PX', 'WWM9QZ'].map((code) => ({
          code,
          room: null,
          lesson: lesson.id,
          openedAt: 1_790_000_000_000,
        }))
      : [],
    oncreate: () => Promise.resolve('passwordWrong'),
    onretry: () => {},
    onforget: () => {},
    onuploaded: () => {},
  };
}

/** Plays the lesson up to the phase that the address asks for. */
export async function playScene(): Promise<LocalClass> {
  const lesson = await builtInLesson();
  const local = createLocalClass({
    viewer: surface === 'screen' ? 'screen' : 'host',
    lesson,
    language,
    seed: number('seed', 7),
    startAt: 1_790_000_000_000,
  });
  const host = { role: 'host' } as const;
  local.show({
    kind: 'place',
    code: 'K7M4PX',
    address: 'http://192.168.178.24:3000',
    addresses: ['http://192.168.178.24:3000', 'http://10.0.0.7:3000', 'http://lab-laptop.local:3000'],
  });
  if (surface === 'host')
    local.show({
      kind: 'staff',
      waiting: wanted.has('waiting')
        ? [
            { number: '4821', role: 'screen' },
            { number: '77', role: 'host' },
          ]
        : [],
      screens: number('screens', 1),
      hosts: 1,
    });
  local.join(number('players', 28), wanted.has('names') ? chosenNames : []);
  const target = phases.indexOf(word('phase', 'lobby'));
  const round = number('round', 0);
  const from = () => local.state()?.phase.name ?? '';

  if (target > 0)
    for (let k = 0; k <= round; k++) {
      const steps = k < round ? 6 : target;
      local.run({ type: 'briefRound', round: k, from: from() }, host);
      if (steps >= 2) {
        local.run({ type: 'openRound', round: k }, host);
        const seconds = lesson.rounds[k]?.seconds ?? 60;
        local.play(
          k,
          steps > 3 ? number('last', 1.6) : number('share', 0.75),
          seconds * (steps > 3 ? 950 : 620),
        );
      }
      if (steps === 3) local.run({ type: 'pauseRound', round: k }, host);
      if (steps >= 4) local.run({ type: 'closeRound', round: k }, host);
      if (steps >= 5) local.run({ type: 'revealRound', round: k }, host);
      if (steps >= 6 && k === round) local.run({ type: 'showStandings', round: k }, host);
    }
  if (target >= 7) local.run({ type: 'showPodium', from: from() }, host);
  if (target >= 8) local.run({ type: 'finishLesson', from: from() }, host);
  for (const name of ['isLocked', 'showsRanks', 'showsNames'] as const)
    if (wanted.has(name))
      local.run({ type: 'changeSettings', settings: { [name]: wanted.get(name) === 'true' } }, host);
  if (wanted.has('away')) {
    local.leave(3);
    local.wait(14_000);
    local.leave(9);
    local.wait(9_000);
  }
  const link = wanted.get('link');
  if (link === 'offline') local.setLink({ type: 'offline', since: Date.now() - 10_000 });
  if (link === 'ended') local.setLink({ type: 'ended', reason: 'roomUnknown' });
  if (link === 'halted') local.setLink({ type: 'ended', reason: 'roomHalted' });
  const trouble = wanted.get('trouble');
  if (trouble === 'diskFull' || trouble === 'roomHalted' || trouble === 'tornEnd')
    local.show({ kind: 'trouble', trouble });
  local.setPairing(wanted.get('pairing'));
  if (wanted.has('live')) setInterval(() => local.wait(250), 250);
  return local;
}
