import { browser, type Surroundings } from '../room/surroundings.ts';

const pausesMs = [500, 2000, 5000];

/** Loads a part of the page, and tries again when the network has just dropped out. Fails after the fourth time. */
export async function insistently<Part>(
  load: () => Promise<Part>,
  { after }: Pick<Surroundings, 'after'> = browser,
): Promise<Part> {
  for (const pauseMs of pausesMs) {
    try {
      return await load();
    } catch {
      await new Promise<void>((resolve) => after(pauseMs, resolve));
    }
  }
  return load();
}
