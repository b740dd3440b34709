import type { Config, Facts } from './types.ts';
import type { Words } from './words.ts';

/** What the ground was, said when it is revealed. */
export function groundName({ ground }: Config, { bumps }: Facts, say: Words): string {
  switch (ground.type) {
    case 'surface':
      return say.withBumps(say.surface[ground.name], bumps.length);
    case 'network':
      return say.ofNetworkWith(ground.data.length);
  }
}
