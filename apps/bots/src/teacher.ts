import { evolve, playingSeats, type HostCommand, type RoomState } from '@lowest-point/game';
import { protocolVersion, type CommandAnswer, type Create, type CreateAnswer } from '@lowest-point/protocol';
import { rounds } from '@lowest-point/rounds/rules';
import { answerOf, helloOnConnect, openLink, type Link } from './link.ts';

export interface Teacher {
  readonly code: string;
  /** Plays the whole lesson, each round until everybody is done or `roundMs` have passed. */
  playLesson(roundMs: number, onround: (name: string) => void): Promise<void>;
  leave(): void;
}

/** Creates a room and plays its host. Throws, with the server's reason, where that is refused. */
export async function openRoom(url: string, lesson: string, password: string | null): Promise<Teacher> {
  const creator = openLink(url, 'NEW');
  const wish: Create = {
    version: protocolVersion,
    lesson,
    language: 'en',
    ...(password === null ? {} : { password }),
  };
  const created = await answerOf<CreateAnswer>((answer) => creator.emit('create', wish, answer));
  creator.disconnect();
  if (!created.ok) throw new Error(`the server did not create a room: ${created.reason}`);
  return hostRoom(url, created.code, created.secret);
}

async function hostRoom(url: string, code: string, secret: string): Promise<Teacher> {
  const link: Link = openLink(url, code);
  let room: RoomState | null = null;
  let received = 0;
  let onchange = (): void => undefined;
  const welcome = Promise.withResolvers<undefined>();
  helloOnConnect(
    link,
    { code, role: 'host', token: secret },
    () => received,
    (answer) => {
      if (answer.ok) welcome.resolve(undefined);
      else welcome.reject(new Error(`the server does not let the host in: ${answer.reason}`));
    },
  );
  link.on('facts', ({ events, seq }) => {
    for (const event of events) if (room === null || event.seq > room.seq) room = evolve(room, event, rounds);
    received = Math.max(received, seq);
    onchange();
  });
  await welcome.promise;

  const until = (isSo: (room: RoomState) => boolean, limitMs: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, limitMs);
      onchange = () => {
        if (room === null || !isSo(room)) return;
        clearTimeout(timer);
        resolve();
      };
      onchange();
    });

  const send = async (command: HostCommand): Promise<void> => {
    const answer = await answerOf<CommandAnswer>((onanswer) => link.emit('command', { command }, onanswer));
    // The clock may have ended the round a moment before the host did.
    if (!answer.ok && answer.reason !== 'phasePassed') throw new Error(`${command.type}: ${answer.reason}`);
    await until((now) => !answer.ok || now.seq >= answer.seq, 10_000);
  };

  return {
    code,
    async playLesson(roundMs, onround) {
      await until(() => true, 10_000);
      const outlines = room?.lesson.rounds ?? [];
      for (const [round, outline] of outlines.entries()) {
        onround(outline.id);
        await send({ type: 'briefRound', round, from: phaseOf(room) });
        await send({ type: 'openRound', round });
        await until((now) => now.phase.name !== 'open' || isEverybodyDone(now, round), roundMs);
        await send({ type: 'closeRound', round });
        await send({ type: 'revealRound', round });
        await send({ type: 'showStandings', round });
      }
      await send({ type: 'showPodium', from: phaseOf(room) });
      await send({ type: 'finishLesson', from: phaseOf(room) });
    },
    leave: () => link.disconnect(),
  };
}

function phaseOf(room: RoomState | null): string {
  return room?.phase.name ?? 'lobby';
}

function isEverybodyDone(room: RoomState, index: number): boolean {
  const outline = room.lesson.rounds[index];
  const round = room.rounds[index];
  const rules = outline === undefined ? undefined : rounds[outline.type];
  if (outline === undefined || !round || rules === undefined) return false;
  return playingSeats(room).every((seat) => rules.movesMade(round.play, seat) >= outline.moves);
}
