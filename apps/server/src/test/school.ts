import type { HostCommand } from '@lowest-point/game';
import { protocolVersion, type CreateAnswer } from '@lowest-point/protocol';
import { lessons } from '@lowest-point/rounds/lessons';
import { machineMove, machines, rounds } from '@lowest-point/rounds/rules';
import { expect } from 'vitest';
import { systemClock } from '../clock.ts';
import { isUnfit } from '../names/isUnfit.ts';
import { startServer, type RunningServer, type World } from '../server.ts';
import type { Settings } from '../settings.ts';
import { memoryStore } from '../store/memoryStore.ts';
import { connect, token, type Person } from './person.ts';
import { seededRandom } from './seededRandom.ts';
import './patience.ts';

/** A server on a free port of this machine, with everybody who came to it. */
export interface School {
  readonly url: string;
  readonly server: RunningServer;
  /** What the server complained of. */
  readonly complaints: string[];
  person(transport?: 'websocket' | 'polling'): Person;
  /** A host with a new room. */
  host(): Promise<HostedRoom>;
  close(): Promise<void>;
}

export interface HostedRoom {
  readonly host: Person;
  readonly code: string;
  readonly room: string;
  readonly secret: string;
  /** A phone with a seat. */
  player(number: number, name?: string | null): Promise<Person>;
  /** A screen that was let in by its number. */
  screen(number: number): Promise<Person>;
  /** The host asks for several things, one after the other; each must be granted. */
  steps(...commands: readonly HostCommand[]): Promise<void>;
}

const settings: Settings = {
  port: 0,
  host: '127.0.0.1',
  dataDir: '',
  publicUrl: null,
  createPassword: null,
  retentionDays: 30,
};

export async function openSchool(
  world: Partial<World> = {},
  changed: Partial<Settings> = {},
): Promise<School> {
  const complaints: string[] = [];
  const server = await startServer(
    { ...settings, ...changed },
    {
      store: memoryStore(),
      clock: systemClock,
      random: seededRandom(1),
      lessons,
      rounds,
      machines,
      machineMove,
      isUnfit,
      dist: '/nowhere',
      log: (line) => complaints.push(line),
      version: '1.2.3',
      ...world,
    },
  );
  const url = `http://127.0.0.1:${server.port}`;
  const people: Person[] = [];

  function person(transport?: 'websocket' | 'polling'): Person {
    const somebody = connect(url, transport);
    people.push(somebody);
    return somebody;
  }

  return {
    url,
    server,
    complaints,
    person,
    host: () => hostRoom(person, world.lessons?.[0]?.id ?? 'theNeedForOptimization'),
    async close() {
      for (const somebody of people) somebody.close();
      await server.stop();
    },
  };
}

async function hostRoom(person: School['person'], lesson: string): Promise<HostedRoom> {
  const host = person();
  const created = (await host.say('create', {
    version: protocolVersion,
    lesson,
    language: 'en',
  })) as CreateAnswer;
  if (!created.ok) throw new Error(created.reason);
  const { code, room, secret } = created;
  expect(await host.hello({ role: 'host', code, token: secret })).toMatchObject({ ok: true });

  return {
    host,
    code,
    room,
    secret,
    async player(number, name = null) {
      const phone = person();
      expect(await phone.hello({ code, token: token(number) })).toMatchObject({ ok: true });
      expect(await phone.join(name)).toMatchObject({ ok: true });
      return phone;
    },
    async screen(number) {
      const screen = person();
      const welcome = await screen.hello({ role: 'screen', code, token: token(number) });
      expect(await host.say('host', { type: 'pair', number: welcome.ok ? welcome.pairing : '' })).toEqual({
        ok: true,
      });
      await screen.untilEvent('roomCreated');
      return screen;
    },
    async steps(...commands) {
      for (const command of commands)
        expect([command, await host.command(command)]).toMatchObject([command, { ok: true }]);
    },
  };
}
