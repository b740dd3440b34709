import type { Speech } from '../viewProps.ts';
import type { Config, Facts } from './types.ts';
import { storyWords } from './storyWords.ts';

/** What the ground was, said when it is revealed. */
export function groundName({ ground, source }: Config, { bumps }: Facts, speech: Speech): string {
  const tell = storyWords[speech.language];
  switch (ground.type) {
    case 'surface':
      return tell.withBumps(tell.surface[ground.name], bumps.length);
    case 'network':
      return [tell.ofNetworkWith(ground.data.length), ...(source === undefined ? [] : [tell[source]])].join(
        '. ',
      );
  }
}
