import type { Speech } from '../viewProps.ts';
import type { Config, Facts } from './types.ts';
import { storyWords } from './storyWords.ts';
import { words } from './words.ts';

/** What the ground was, said when it is revealed. */
export function groundName({ ground, source }: Config, { bumps }: Facts, speech: Speech): string {
  const say = words[speech.language];
  switch (ground.type) {
    case 'surface':
      return say.withBumps(say.surface[ground.name], bumps.length);
    case 'network':
      return [
        say.ofNetworkWith(ground.data.length),
        ...(source === undefined ? [] : [storyWords[speech.language][source]]),
      ].join('. ');
  }
}
