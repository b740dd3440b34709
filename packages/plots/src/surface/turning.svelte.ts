import { clamp } from '../geometry.ts';
import type { Look } from './camera.ts';

const turnMs = 10_000;
const leastTilt = 0.2;
const mostTilt = 1.45;

/**
 * How one looks at a block: one slow turn of ten seconds that ends at the resting angle, and from then on, or earlier,
 * whatever hand or keys want. With reduced motion it rests from the start.
 */
export function createTurning(rest: Look) {
  let look = $state.raw<Look>(rest);
  let frame = 0;

  function start(): () => void {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return stop;
    let since: number | null = null;
    const step = (now: number) => {
      since ??= now;
      const share = Math.min(1, (now - since) / turnMs);
      // It sets off and comes to rest gently: smoothstep.
      look = { ...rest, azimuth: rest.azimuth - 2 * Math.PI * (1 - share * share * (3 - 2 * share)) };
      if (share < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return stop;
  }

  function stop(): void {
    cancelAnimationFrame(frame);
  }

  return {
    get look() {
      return look;
    },
    start,
    stop,
    /** By so many radians; whoever takes it in hand stops the turn. */
    turn(azimuth: number, tilt: number): void {
      stop();
      look = { azimuth: look.azimuth + azimuth, tilt: clamp(look.tilt + tilt, leastTilt, mostTilt) };
    },
  };
}

/** 0 … 359: the azimuth as one says it. */
export function degreesOf(azimuth: number): number {
  return ((Math.round((azimuth * 180) / Math.PI) % 360) + 360) % 360;
}
