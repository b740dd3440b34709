import type { DraftEvent } from './event.ts';

/**
 * Who may see an event. Staff are the host and the screens; the server sees everything. An audience never changes:
 * what becomes public later is recorded again.
 */
export type Audience =
  | { readonly to: 'everyone' }
  /** Host and screens. */
  | { readonly to: 'staff' }
  | { readonly to: 'host' }
  /** These seats, and staff. */
  | { readonly to: 'players'; readonly seats: readonly number[] }
  | { readonly to: 'server' };

/** Anyone who receives events. */
export type Viewer =
  | { readonly role: 'host' }
  | { readonly role: 'screen' }
  | { readonly role: 'player'; readonly seat: number }
  | { readonly role: 'server' };

/** Who may see an event, from its type and seat alone. Every type is named here: none is public by oversight. [V1] */
export function audienceOf(event: DraftEvent): Audience {
  switch (event.type) {
    case 'lessonLoaded':
    case 'roundDrawn':
      return { to: 'server' };
    case 'roundScored':
      return { to: 'host' };
    case 'classRevealed':
      return { to: 'staff' };
    case 'playerJoined':
    case 'playerRenamed':
    case 'playerRemoved':
    case 'playerRestored':
    case 'seatDealt':
    case 'moveMade':
      return { to: 'players', seats: [event.data.seat] };
    case 'roomCreated':
    case 'settingsChanged':
    case 'roundBriefed':
    case 'roundOpened':
    case 'roundPaused':
    case 'roundResumed':
    case 'deadlineMoved':
    case 'roundClosed':
    case 'roundRevealed':
    case 'standingsShown':
    case 'podiumShown':
    case 'lessonFinished':
      return { to: 'everyone' };
  }
}

/** May this viewer see what is meant for that audience? */
export function belongsTo(viewer: Viewer, audience: Audience): boolean {
  if (viewer.role === 'server') return true;
  switch (audience.to) {
    case 'everyone':
      return true;
    case 'staff':
      return viewer.role !== 'player';
    case 'host':
      return viewer.role === 'host';
    case 'players':
      return viewer.role !== 'player' || audience.seats.includes(viewer.seat);
    case 'server':
      return false;
  }
}
