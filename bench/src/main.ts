import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { benchClient } from './client/clientBench.ts';
import { benchPlay } from './client/playBench.ts';
import { benchReplay } from './client/replayBench.ts';
import { benchCoreInBrowser } from './core/browserBench.ts';
import { benchCore } from './core/coreBench.ts';
import { figureTable, holds, type Figure } from './figures.ts';
import { benchBytes } from './server/bytesBench.ts';
import { benchCrowd } from './server/crowdBench.ts';
import { benchFuzz } from './server/fuzzBench.ts';
import { benchServer } from './server/serverBench.ts';

const say = (line: string): void => console.log(line);

/** What can be measured, by name: `npm run bench -- server` runs only that. */
const sections: Readonly<Record<string, { readonly title: string; readonly run: () => Promise<Figure[]> }>> =
  {
    core: {
      title: 'Core: loss, gradient and landscapes against peers (in turns, medians of seven)',
      run: () => benchCore(say),
    },
    browser: {
      title: 'Core in Chromium, under a policy that forbids generated code',
      run: () => benchCoreInBrowser(say),
    },
    server: { title: 'Server: 300 players × 5 moves/s in one room', run: () => benchServer(3, say) },
    crowd: {
      title: 'Crowd: 1,000 students in one room, who come at once and come back at once',
      run: () => benchCrowd(3, say),
    },
    fuzz: { title: 'Fuzz: a million hostile messages through the schemas', run: () => benchFuzz(say) },
    bytes: { title: 'What one player receives in a round, reveal included', run: () => benchBytes(say) },
    client: {
      title: 'Client: what a phone loads, and how soon it can be used',
      run: () => benchClient(3, say),
    },
    play: {
      title: 'Play: 300 students on the projector, and a slider on a slow phone',
      run: () => benchPlay(3, say),
    },
    replay: { title: 'Replay: any moment of a lesson of 300 students', run: () => benchReplay(3, say) },
  };

const dist = fileURLToPath(new URL('../../apps/client/dist', import.meta.url));
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(sections, name));
if (unknown !== undefined || !existsSync(dist)) {
  const sentence =
    unknown === undefined
      ? 'The client is not built yet: run "npm start" once, and stop it.'
      : `There is no bench "${unknown}". There are: ${Object.keys(sections).join(', ')}.`;
  console.error(sentence);
  process.exitCode = 2;
} else {
  for (const [name, { title, run }] of Object.entries(sections)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    say(`\n${title}`);
    const figures = await run();
    say(figureTable(figures));
    if (!figures.every(holds)) process.exitCode = 1;
  }
}
