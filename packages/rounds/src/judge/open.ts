import type { Random } from '@lowest-point/game';
import { drawArrows } from './arrow/draw.ts';
import { plain } from './drawn.ts';
import { guessing, knowing, lossOf } from './judge.ts';
import { drawPlaces } from './place/draw.ts';
import { drawRests } from './rest/draw.ts';
import type { Config, Facts, Item } from './types.ts';
import { drawWays } from './way/draw.ts';

/** Draws the questions, and what knowing and guessing come to on them. */
export function open(config: Config, random: Random): Facts {
  const items = drawItems(config, random);
  const losses = items.map(({ face, truth }) => lossOf(truth, knowing(face)));
  return {
    items,
    par: {
      guessing: guessing(config.kind),
      knowing: plain(losses.reduce((sum, loss) => sum + loss, 0) / losses.length),
    },
  };
}

function drawItems(config: Config, random: Random): Item[] {
  switch (config.kind) {
    case 'way':
      return drawWays(config, random);
    case 'place':
      return drawPlaces(config, random);
    case 'arrow':
      return drawArrows(config, random);
    case 'rest':
      return drawRests(config, random);
  }
}
