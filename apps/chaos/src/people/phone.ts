import type { PlayerCommand, RoomState } from '@lowest-point/game';
import type { CommandAnswer } from '@lowest-point/protocol';
import { autoplay, rounds, type Temperament } from '@lowest-point/rounds/rules';
import { createOutbox } from '../../../client/src/room/outbox.ts';
import { memoryStorage } from '../../../client/src/room/storage.ts';
import { openPage, type Page } from './page.ts';
import type { SleepableTime } from './sleepableTime.ts';

export interface PhoneOptions {
  readonly code: string;
  readonly token: string;
  readonly port: () => number;
  readonly time: SleepableTime;
  readonly temperament: Temperament;
  readonly random: () => number;
  readonly onChange: () => void;
}

/** A move that this phone was told of as recorded. */
export interface Acknowledged {
  readonly n: number;
  readonly seq: number;
  readonly command: PlayerCommand;
}

/** A student's phone: the client's own connection and outbox, and thumbs that play. */
export interface Phone {
  readonly page: Page;
  readonly time: SleepableTime;
  seat(): number | null;
  /** Every answer "recorded" that came for a move. */
  readonly acknowledged: readonly Acknowledged[];
  /** For each move, how long it waited for its acknowledgement, in ms; one that waits still counts up to now. */
  waits(): readonly number[];
  isSending(): boolean;
  /** Joins, and resolves once it sits; throws where it is refused. */
  join(): Promise<void>;
  /** From now on thinks for about so many ms, moves, and thinks again, whenever a round is open. */
  play(paceMs: number): void;
  /** Thinks of no further move; what waits is still sent. */
  rest(): void;
  /** How many moves it has left in the open round. */
  movesLeft(): number;
  close(): void;
}

export function openPhone(options: PhoneOptions): Phone {
  const { code, token, port, time, temperament, random, onChange } = options;
  const acknowledged: Acknowledged[] = [];
  const waited: number[] = [];
  let waitsSince: number | null = null;
  let seat: number | null = null;
  let room = '';
  let isSending = false;
  let paceMs: number | null = null;
  let isThinking = false;

  const page = openPage({
    code,
    port,
    time,
    who: () => ({ role: 'player', token }),
    onWelcome(welcome) {
      seat = welcome.seat;
      room = welcome.room;
      if (seat !== null) outbox.resume(room, welcome.nextN);
    },
    onChange() {
      think();
      onChange();
    },
  });
  const { connection, memory } = page;
  const outbox = createOutbox({
    key: 'outbox',
    storage: memoryStorage(),
    surroundings: time,
    whenUp: connection.whenUp,
    async ask(message) {
      const answer = await connection.command(message);
      if (answer?.ok && message.n !== undefined)
        acknowledged.push({ n: message.n, seq: answer.seq, command: message.command as PlayerCommand });
      return answer;
    },
    onChange: (changed) => (isSending = changed),
    onLeftover: () => undefined,
  });

  /** As the page for players does: whoever has a seat after a break in the line has joined. */
  async function join(): Promise<void> {
    for (;;) {
      await connection.whenUp();
      if (seat !== null) return;
      const answer: CommandAnswer | null = await connection.command({
        command: { type: 'joinRoom', name: null, kind: 'student' },
      });
      if (answer === null) continue;
      if (!answer.ok) throw new Error(`joining was refused: ${answer.reason}`);
      seat = answer.seat ?? null;
      outbox.resume(room, 1);
      return;
    }
  }

  function open(): { readonly index: number; readonly state: RoomState; readonly seat: number } | null {
    const { state } = memory;
    return state?.phase.name === 'open' && seat !== null ? { index: state.phase.round, state, seat } : null;
  }

  function movesLeft(): number {
    const found = open();
    const outline = found?.state.lesson.rounds[found.index];
    const round = found?.state.rounds[found.index];
    if (found === null || outline === undefined || !round) return 0;
    return outline.moves - (rounds[outline.type]?.movesMade(round.play, found.seat) ?? 0);
  }

  /** One thought at a time; and none before the last move has come back as a fact. */
  function think(): void {
    if (paceMs === null || isThinking || hasEnded() || movesLeft() <= 0) return;
    isThinking = true;
    time.after(paceMs * (0.25 + 1.5 * random()), () => void move());
  }

  async function move(): Promise<void> {
    const found = open();
    const play = autoplay[found?.state.lesson.rounds[found.index]?.type ?? ''];
    const left = hasEnded() || paceMs === null ? 0 : movesLeft();
    if (found !== null && play !== undefined && left > 0) {
      const { index, state } = found;
      const chosen = play(state.rounds[index]?.play, found.seat, temperament, random);
      waitsSince = performance.now();
      const failure = await outbox.push({ type: 'makeMove', round: index, move: chosen });
      waited.push(performance.now() - waitsSince);
      waitsSince = null;
      // What was recorded comes back as a fact; the next move rests on it.
      while (failure === null && open()?.index === index && movesLeft() === left && !hasEnded()) {
        await new Promise<void>((resolve) => void time.after(20, resolve));
      }
    }
    isThinking = false;
    think();
    onChange();
  }

  /** Then the page shows why, and a button to come back; there is nothing to move. */
  function hasEnded(): boolean {
    return page.link().type === 'ended';
  }

  connection.start();
  return {
    page,
    time,
    seat: () => seat,
    acknowledged,
    waits: () => (waitsSince === null ? waited : [...waited, performance.now() - waitsSince]),
    isSending: () => isSending || waitsSince !== null,
    join,
    play(pace) {
      paceMs = pace;
      think();
    },
    rest: () => void (paceMs = null),
    movesLeft,
    close() {
      paceMs = null;
      connection.stop();
    },
  };
}
