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
}
