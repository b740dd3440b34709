import { angleBetween } from './angle.ts';
import { isFurtherB } from './place/judge.ts';
import { says } from './rest/judge.ts';
import type { Truth } from './types.ts';

/**
 * Into how many classes the answers of a kind fall, and which.
 * way: down, up · place: the right one, undecided, the wrong one · arrow: within 15° of −gradient, within 15° of the
 * crow's flight, uphill, else · rest: lowest, flat, sloping
 */
export function classOf(truth: Truth, answer: number): number {
  switch (truth.kind) {
    case 'way':
      return (answer < 0 ? truth.left < truth.right : truth.right < truth.left) ? 0 : 1;
    case 'place': {
      const right = isFurtherB(truth) ? answer : 1 - answer;
      return right > 0.55 ? 0 : right < 0.45 ? 2 : 1;
    }
    case 'arrow': {
      if (angleBetween(answer, truth.downhill) <= near) return 0;
      if (angleBetween(answer, truth.crow) <= near) return 1;
      return angleBetween(answer, truth.downhill) > 90 ? 2 : 3;
    }
    case 'rest':
      return answer;
  }
}

const near = 15;

export function classesOf(kind: Truth['kind']): number {
  switch (kind) {
    case 'way':
      return 2;
    case 'place':
      return 3;
    case 'arrow':
      return 4;
    case 'rest':
      return says.length;
  }
}
