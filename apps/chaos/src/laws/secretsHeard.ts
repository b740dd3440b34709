import type { RoomEvent } from '@lowest-point/game';
import type { Step } from '../../../server/src/room/readLog.ts';
import { numbersIn, preciseNumbers, secretKeys } from '../../../server/src/test/numbersIn.ts';
import type { Classroom } from '../classroom.ts';
import type { Heard } from './checkLaws.ts';

/**
 * Looks for secrets in every byte that students received before a reveal: what was drawn for a dark round, its config,
 * and the moves of others. In words comes what was found.
 */
export function secretsHeard(
  { students }: Classroom,
  heard: readonly Heard[],
  steps: readonly Step[],
): string[] {
  const events = steps.map(({ event }) => event);
  return heard.flatMap(({ round, texts }) => {
    const isDark = steps.at(-1)?.after.lesson.rounds[round]?.isDark === true;
    const ofRound = events.filter((event) => 'round' in event.data && event.data.round === round);
    const opened = ofRound.filter(({ type }) => type === 'roundOpened');
    const moves = ofRound.filter(({ type }) => type === 'moveMade');
    const secrets = new Set(numbersIn([isDark ? drawnFor(events, round) : [], moves], opened));
    const salts = ofRound.flatMap((event) => (event.type === 'roundDrawn' ? [event.data.salt] : []));

    return texts.flatMap((text, k) => {
      const { phone } = students[k] ?? {};
      const seat = phone?.seat() ?? -1;
      if (!text.includes('roundOpened')) return [`seat ${seat} heard nothing of round ${round}`];
      const told = phone?.page.memory.events.filter(
        (event) => (event.type === 'moveMade' || event.type === 'seatDealt') && event.data.round === round,
      );
      const known = new Set(numbersIn(told, []));
      const found = [
        ...preciseNumbers(text).filter((number) => secrets.has(number) && !known.has(number)),
        ...salts.filter((salt) => text.includes(salt)),
        // Whoever began anew was told of the rounds before, with all that was revealed in them.
        ...(isDark && !text.includes('roundRevealed') ? secretKeys.filter((key) => text.includes(key)) : []),
      ];
      return found.length === 0 ? [] : [`seat ${seat} heard secrets of round ${round}: ${found.join(' ')}`];
    });
  });
}

function drawnFor(events: readonly RoomEvent[], round: number): unknown[] {
  return events.flatMap((event) => {
    if (event.type === 'lessonLoaded') return [event.data.configs[round]];
    return event.type === 'roundDrawn' && event.data.round === round ? [event.data] : [];
  });
}
