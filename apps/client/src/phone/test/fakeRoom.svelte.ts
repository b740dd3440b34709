import type { PlayerStandings, RoomEvent, RoomState } from '@lowest-point/game';
import { fold } from '../../room/fold.ts';
import type { Failure, Link, PlayerRoom, Views } from '../../room/roomView.ts';

const noViews: Views = {
  class: null,
  standings: null,
  others: null,
  you: { kind: 'you', name: 'Heron' },
  roster: null,
  place: null,
  staff: null,
  trouble: null,
};

const outline = { type: 'propose', isDark: false, seconds: 60, moves: 3 } as const;

/** A player's room without a server: a test says what it shows, and sees what is sent. */
export function fakeRoom() {
  let state = $state.raw<RoomState | null>(null);
  let views = $state.raw<Views>(noViews);
  let link = $state.raw<Link>({ type: 'connected' });
  let seat = $state<number | null>(null);
  let suggestion = $state<string | null>('Heron');
  let answer: Failure = null;
  let seq = 0;
  const sent: unknown[] = [];

  const record = (event: Pick<RoomEvent, 'type' | 'data'>) => {
    seq++;
    state = fold(state, [{ seq, at: 0, by: 'host', version: 1, ...event } as RoomEvent]);
  };
  record({
    type: 'roomCreated',
    data: {
      room: 'a',
      lesson: {
        id: 'theNeedForOptimization',
        rounds: [
          { id: 'hit13', ...outline },
          { id: 'darkField', ...outline, isDark: true },
        ],
      },
      language: 'en',
      settings: { isLocked: false, maxPlayers: 30, admitsLate: true, showsRanks: true, showsNames: true },
    },
  });

  const room: PlayerRoom = {
    code: 'K7MPQ2',
    get state() {
      return state;
    },
    events: [],
    get views() {
      return views;
    },
    now: 0,
    get link() {
      return link;
    },
    get seat() {
      return seat;
    },
    get suggestion() {
      return suggestion;
    },
    isSending: false,
    problem: null,
    suggestAnother: () => (suggestion = 'Otter'),
    join: async (name) => {
      sent.push({ join: name });
      if (answer === null) seat = 0;
      return answer;
    },
    rename: async (name) => {
      sent.push({ rename: name });
      return answer;
    },
    makeMove: async () => answer,
    retry: () => sent.push('retry'),
    close: () => {},
  };

  return {
    room,
    sent,
    record,
    answers: (failure: Failure) => (answer = failure),
    setLink: (changed: Link) => (link = changed),
    show: (standings: PlayerStandings) =>
      (views = { ...views, standings: { kind: 'standings', ...standings } }),
  };
}

/** How a player stands after the first sheet. */
export function standings(changed: Partial<PlayerStandings> = {}): PlayerStandings {
  const row = (name: string, points: number, place: number) => ({
    name,
    points,
    latest: points,
    place,
    isYou: false,
  });
  return {
    round: 0,
    players: 28,
    own: { seat: 0, loss: 0.61, outcome: 'measured', moves: 3, points: 52, place: 8 },
    best: { name: 'Kestrel', loss: 0.01 },
    middle: 2.15,
    total: { points: 52, place: 8, placeBefore: 10 },
    top: [
      row('Kestrel', 118, 1),
      row('Redshank', 110, 2),
      row('Curlew', 101, 3),
      row('Hare', 90, 4),
      row('Dipper', 84, 5),
    ],
    bestRound: { round: 0, points: 52, loss: 0.61 },
    ...changed,
  };
}
