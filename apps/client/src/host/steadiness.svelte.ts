/** Long enough for the second tap of a double tap to come, too short to wait for. */
export const restMs = 600;

/**
 * A button that has just changed its meaning rests for a moment, so that a tap that was meant for what stood there
 * before does not do what stands there now. `meaning` names what it does.
 */
export function createSteadiness(meaning: () => string) {
  let settled = $state<string | null>(null);
  $effect(() => {
    const current = meaning();
    const timer = setTimeout(() => (settled = current), restMs);
    return () => clearTimeout(timer);
  });
  return {
    get isSteady() {
      return settled === meaning();
    },
  };
}
