import type { RoomState } from '@lowest-point/game';
import type { Speech } from '@lowest-point/rounds/views';
import type { RoomView } from '../room/roomView.ts';
import type { ScreenWords } from './words.ts';

/** What every sheet on the projector gets. `known` is the room as far as this screen may know it. */
export interface SheetProps {
  readonly room: RoomView;
  readonly known: RoomState;
  readonly speech: Speech;
  readonly words: ScreenWords;
  /** Whom somebody looks at in a replay, by seat; live nobody. */
  readonly chosen?: readonly number[];
}

/** Is it night on the screen: a dark round that is not printed yet? */
export function isDarkSheet({ phase, lesson }: RoomState): boolean {
  if (!('round' in phase) || phase.name === 'revealed' || phase.name === 'standings') return false;
  return lesson.rounds[phase.round]?.isDark === true;
}
