import type { Surroundings } from '../room/surroundings.ts';
import type { OpenWire } from '../room/wire.ts';

/** What came of trying one way to the server: the time there and back in ms; null: it does not get through. */
export type Probe = number | null;

const patienceMs = 6000;
const echoes = 5;

/** Reaches for the server in one way, and measures the middle of a few echoes. */
export function probe(
  transport: 'websocket' | 'pollingAlone',
  openWire: OpenWire,
  { now, after }: Surroundings,
): Promise<Probe> {
  return new Promise((resolve) => {
    const times: number[] = [];
    const settle = (result: Probe) => {
      callOff();
      wire.close();
      resolve(result);
    };
    const fail = () => settle(null);
    const callOff = after(patienceMs, fail);

    function echo(): void {
      const sentAt = now();
      wire.send('echo', () => {
        times.push(now() - sentAt);
        if (times.length < echoes) echo();
        else settle(times.sort((a, b) => a - b)[Math.floor(echoes / 2)] ?? null);
      });
    }

    const ignore = () => {};
    const wire = openWire(null, transport, {
      up: echo,
      down: fail,
      facts: ignore,
      view: ignore,
      bye: ignore,
    });
  });
}
