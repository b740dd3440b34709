import { commitmentText } from './commitment.ts';
import type { Context } from './context.ts';
import type { Decision } from './decision.ts';
import type { DraftEvent, EventData } from './event.ts';
import { machineSeats, playingSeats } from './playingSeats.ts';
import { accept, reject, type Result } from './result.ts';
import { rulesFor, type MachineScore, type RoundRegistry } from './roundRules.ts';
import { rankScores, roundStandings, type Standing } from './standing.ts';
import type { Hidden, RoomState, RoundState } from './state.ts';

/** The open round that the clock will end, and when; null where there is none, or it has no timer. [T2, M3] */
export function deadlineOf({
  phase,
}: RoomState): { readonly round: number; readonly closesAt: number } | null {
  return phase.name === 'open' && phase.closesAt !== null
    ? { round: phase.round, closesAt: phase.closesAt }
    : null;
}

/**
 * Draws the ground, commits to it, opens the round, and deals to every seat, also to those of players who were
 * removed, as they may be restored. [R3, T1, C1, J6]
 */
export function opened(state: RoomState, index: number, context: Context): Result<Decision> {
  const outline = state.lesson.rounds[index];
  if (outline === undefined || state.configs === null) return reject('unknownRound');
  const rules = rulesFor(context.rounds, outline.type);
  const config = state.configs[index];
  const facts = rules.open(config, context.random);
  const shown = rules.show(config, facts);
  const salt = drawSalt(context.random);
  const closesAt = outline.seconds === null ? null : Math.round(context.now + outline.seconds * 1000);
  const events: DraftEvent[] = [
    { type: 'roundDrawn', data: { round: index, facts, salt } },
    {
      type: 'roundOpened',
      data: {
        round: index,
        shown,
        commitment: context.sha256(commitmentText(salt, config, facts)),
        closesAt,
      },
    },
  ];
  const play = rules.initialState(shown);
  for (const [seat, known] of state.seats.entries()) {
    const data = rules.deal(play, { config, facts }, seat, known !== null && known.machine !== null);
    if (data !== null) events.push({ type: 'seatDealt', data: { round: index, seat, data } });
  }
  return accept({ events });
}

/** Ends the round: nobody may act any more, and the points are recorded. [R5, S1] */
export function closed(
  state: RoomState,
  index: number,
  because: 'host' | 'clock',
  context: Context,
): Result<Decision> {
  const scores = scoresOf(state, index, context.rounds);
  if (scores === null) return reject('roundNotOpen');
  return accept({
    events: [
      { type: 'roundClosed', data: { round: index, because } },
      { type: 'roundScored', data: scores },
    ],
  });
}

/** The class and the optimisers, each ranked among themselves; null where the round was not opened. [S1, O3] */
export function scoresOf(
  state: RoomState,
  index: number,
  rounds: RoundRegistry,
): EventData<'roundScored'> | null {
  const round = state.rounds[index];
  const outline = state.lesson.rounds[index];
  if (!round?.hidden || outline === undefined) return null;
  const rules = rulesFor(rounds, outline.type);
  const { play, hidden } = round;
  const standingsOf = (seats: readonly number[]) => rankScores(rules.scores(play, hidden, seats));
  const machines = standingsOf(machineSeats(state));
  return { round: index, standings: standingsOf(playingSeats(state)), ...unlessEmpty(machines) };
}

/** Prints the sheet: opens the commitment, and records again what was hidden. [R6, C2, V2] */
export function revealed(state: RoomState, index: number, context: Context): Result<Decision> {
  const round = state.rounds[index];
  const outline = state.lesson.rounds[index];
  if (!round?.hidden || !round.standings || outline === undefined) return reject('roundStillOpen');
  const rules = rulesFor(context.rounds, outline.type);
  const machines = machinesIn(state, round.machineStandings);
  const reveal = rules.reveal(round.play, round.hidden, roundStandings(state, index), machines);
  return accept({
    events: [
      { type: 'classRevealed', data: { round: index, ...standingsAgain(round), data: reveal.staff } },
      {
        type: 'roundRevealed',
        data: {
          round: index,
          ...openedAgain(state, round.hidden, round.machineStandings),
          data: reveal.everyone,
        },
      },
    ],
  });
}

/** What was scored, recorded once more for host and screens. */
export function standingsAgain({ standings, machineStandings }: RoundState) {
  return { standings: [...(standings ?? [])], ...unlessEmpty([...machineStandings]) };
}

/** What the commitment was made of, and how the optimisers did, recorded once more for everyone. [C2, O3] */
export function openedAgain(
  state: RoomState,
  { config, facts, salt }: Hidden,
  machineStandings: readonly Standing[],
) {
  const machines = machinesIn(state, machineStandings);
  const results = machines.map(({ machine, loss, outcome, points }) => ({ machine, loss, outcome, points }));
  return { config, facts, salt, ...unlessEmpty(results) };
}

/** Standings of optimisers that were not removed since, by name. [O3] */
function machinesIn({ seats }: RoomState, standings: readonly Standing[]): (Standing & MachineScore)[] {
  return standings.flatMap((standing) => {
    const seat = seats[standing.seat];
    return seat?.machine == null || seat.isRemoved ? [] : [{ ...standing, machine: seat.machine }];
  });
}

/** Rooms without optimisers record no empty lists. */
function unlessEmpty<Row>(machines: Row[]): { readonly machines?: Row[] } {
  return machines.length === 0 ? {} : { machines };
}

function drawSalt(random: () => number): string {
  return Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
}
