import type { RoomState } from '@lowest-point/game';
import type { Speech } from '@lowest-point/rounds/views';
import type { StaffRoom } from '../room/roomView.ts';
import type { Actions } from './actions.svelte.ts';
import type { HostWords } from './words.ts';

/** What every part of the control room gets. */
export interface HostProps {
  readonly room: StaffRoom;
  readonly known: RoomState;
  readonly speech: Speech;
  readonly words: HostWords;
  readonly actions: Actions;
}
