import type { Player } from './player.svelte.ts';

/** What a key does to a replay; false: nothing. `stepMark`: to the next sign, or the one before. */
export function pressKey(
  event: KeyboardEvent,
  player: Player,
  stepMark: (direction: 1 | -1) => void,
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const { target } = event;
  // Where one writes or ticks, keys are the field's; the scrubber is moved by ours.
  if (target instanceof HTMLInputElement && target.type !== 'range') return false;
  switch (event.key) {
    case ' ':
      if (target instanceof HTMLButtonElement || target instanceof HTMLSelectElement) return false;
      if (target instanceof HTMLElement && target.tagName === 'SUMMARY') return false;
      if (player.isPlaying) player.pause();
      else player.play();
      return true;
    case 'ArrowLeft':
    case 'ArrowRight': {
      const direction = event.key === 'ArrowLeft' ? -1 : 1;
      if (event.shiftKey) player.stepRound(direction);
      else player.step(direction);
      return true;
    }
    case 'PageUp':
    case 'PageDown':
      stepMark(event.key === 'PageUp' ? -1 : 1);
      return true;
    case 'Home':
      player.seek(0);
      return true;
    case 'End':
      player.seek(player.length);
      return true;
    default:
      return false;
  }
}
