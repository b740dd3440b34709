import { classView, playerStandings, roundView, type Recording, type RoomState } from '@lowest-point/game';
import { rounds } from '@lowest-point/rounds/rules';
import type { Failure, PlayerRoom, Views } from '../../room/roomView.ts';
import { browser, type Surroundings } from '../../room/surroundings.ts';
import { createAloneGame, type Act, type AloneChoices } from './aloneGame.ts';
import type { AloneResult, KeptGame } from './keptGame.ts';
import type { RecordedClass } from './recordedClass.ts';
import { resultOf } from './resultOf.ts';

const tickMs = 250;
/** A longer gap between two ticks: the page slept, and with it the clock. */
const longestTickMs = 1000;
/** How much of the clock is lost at most when a page is closed. */
const keepEveryMs = 2000;

/** A room that only this page knows: the phone's own pages play in it. */
export interface AloneRoom {
  readonly room: PlayerRoom;
  readonly seat: number;
  /** False since something could not be kept on this device. */
  readonly isKept: boolean;
  /** Null: not at the end yet. */
  readonly result: AloneResult | null;
  readonly movesLeft: boolean;
  /** On to the next page, from the phase that the button was meant for. */
  step(from: RoomState['phase']['name']): void;
}

export interface AloneRoomOptions {
  readonly recorded: RecordedClass;
  readonly names: Recording['names'];
  readonly choices: AloneChoices;
  /** To go on with; null: a new game. */
  readonly kept: KeptGame | null;
  /** Keeps the game on this device; false where it cannot. */
  readonly keep: (game: KeptGame) => boolean;
  readonly surroundings?: Surroundings;
}

/** Plays a recorded lesson alone. Close its room when the page goes. */
export function createAloneRoom({
  recorded,
  names,
  choices,
  kept,
  keep,
  surroundings = browser,
}: AloneRoomOptions): AloneRoom {
  const game = createAloneGame(recorded, choices, rounds);
  const acts: Act[] = [];
  // What today's rules refuse was kept by another version: all before it stands.
  for (const act of kept?.acts ?? []) {
    if (game.act(act) !== null) break;
    acts.push(act);
  }
  let elapsedMs = kept?.elapsedMs ?? 0;
  game.pass(elapsedMs);

  let seen = $state.raw<RoomState>(game.seen);
  let events = $state.raw(game.events);
  let now = $state(game.timeAt(elapsedMs));
  let problem = $state<Failure>(null);
  let result = $state.raw<AloneResult | null>(kept?.result ?? null);
  let isKept = $state(true);
  let views = $state.raw<Views>(look());

  function nameOf(seat: number): string {
    return names.get(seat) ?? game.whole.seats[seat]?.pseudonym ?? '';
  }

  /** What a server would tell this phone of the others, again and again. */
  function others(): Pick<Views, 'class' | 'others'> {
    const { phase } = game.whole;
    const data = roundView(game.whole, rounds, game.seat);
    return {
      class: { kind: 'class', ...classView(game.whole, rounds) },
      others: data !== null && 'round' in phase ? { kind: 'others', round: phase.round, data } : null,
    };
  }

  function look(): Views {
    const standings = playerStandings(game.whole, nameOf)?.(game.seat);
    return {
      ...others(),
      standings: standings ? { kind: 'standings', ...standings } : null,
      you: { kind: 'you', name: choices.name },
      ...{ roster: null, place: null, staff: null, trouble: null },
    };
  }

  function show(): void {
    seen = game.seen;
    events = game.events;
    now = game.timeAt(elapsedMs);
    views = look();
  }

  function save(): void {
    isKept = keep({ version: 1, ...choices, acts, elapsedMs, result });
    keptMs = elapsedMs;
  }

  function act(wanted: Act): Failure {
    const refusal = game.act(wanted);
    if (refusal !== null) return refusal;
    acts.push(wanted);
    if (wanted.type === 'step') elapsedMs = 0;
    if (game.whole.phase.name === 'finished') result ??= resultOf(game, recorded, surroundings.now());
    save();
    show();
    return null;
  }

  let keptMs = elapsedMs;
  let last = surroundings.now();
  let callOff = surroundings.after(tickMs, tick);
  function tick(): void {
    const time = surroundings.now();
    const { phase } = game.whole;
    if (phase.name === 'open') {
      elapsedMs += Math.min(longestTickMs, Math.max(0, time - last));
      game.pass(elapsedMs);
      if (phase.closesAt !== null && game.timeAt(elapsedMs) >= phase.closesAt)
        act({ type: 'step', from: 'open', atMs: elapsedMs });
      else {
        now = game.timeAt(elapsedMs);
        views = { ...views, ...others() };
        if (elapsedMs - keptMs >= keepEveryMs) save();
      }
    }
    last = time;
    callOff = surroundings.after(tickMs, tick);
  }

  const room: PlayerRoom = {
    code: '',
    get state() {
      return seen;
    },
    get events() {
      return events;
    },
    get views() {
      return views;
    },
    get now() {
      return now;
    },
    link: { type: 'connected' },
    seat: game.seat,
    suggestion: null,
    isSending: false,
    get problem() {
      return problem;
    },
    suggestAnother: () => undefined,
    join: () => Promise.resolve(null),
    rename: () => Promise.resolve(null),
    makeMove(round, move) {
      problem = act({ type: 'move', round, move, atMs: elapsedMs });
      return Promise.resolve(problem);
    },
    retry: () => undefined,
    close: () => callOff(),
  };

  return {
    room,
    seat: game.seat,
    get isKept() {
      return isKept;
    },
    get result() {
      return result;
    },
    get movesLeft() {
      const { phase } = seen;
      const round = phase.name === 'open' ? seen.rounds[phase.round] : null;
      const outline = phase.name === 'open' ? seen.lesson.rounds[phase.round] : undefined;
      if (!round || outline === undefined) return false;
      return (rounds[outline.type]?.movesMade(round.play, game.seat) ?? 0) < outline.moves;
    },
    step(from) {
      problem = null;
      act({ type: 'step', from, atMs: elapsedMs });
    },
  };
}
