import { errorsAt, meanError } from '@lowest-point/core';
import type { Ground } from '@lowest-point/game';
import type { Speech } from '../../viewProps.ts';
import { place } from '../formulas.ts';
import type { Config, Facts, Public, Verdict } from '../types.ts';
import { drawnLine, targetsOf } from './drawnLine.ts';
import { likedLine, pointsMet, squaresOf } from './likedLines.ts';
import { lineText, valueText, verdictText } from './printed.ts';
import { lineRevealWords } from './revealWords.ts';

/** Why squares bend to one point, in sentences that are computed from the data and from what this class did. */
export function whyLine(
  ground: Ground<Config, Facts>,
  everyone: Public,
  own: readonly number[] | null,
  { language, numbers }: Speech,
): string[] {
  const words = lineRevealWords[language];
  const sizes = likedLine(ground, 'meanAbsoluteError');
  const squares = likedLine(ground, 'meanSquaredError');
  const sentences: string[] = [];
  if (sizes && squares) {
    const [many, bent] = [squaresOf(sizes.errors), squaresOf(squares.errors)];
    sentences.push(
      words.outlier(
        numbers.signed(many.error),
        valueText(many.largest, numbers),
        valueText(many.others, numbers),
      ),
      words.tilt(
        lineText(squares, numbers),
        valueText(bent.largest, numbers),
        valueText(bent.others, numbers),
      ),
    );
  }
  const cancel = everyone.verdicts?.find(({ loss }) => loss === 'meanError');
  sentences.push(words.centre(place(centreOf(ground.config), numbers)));
  if (cancel && cancelling(cancel, numbers) > 1)
    sentences.push(words.cancelled(cancelling(cancel, numbers), everyone.players));
  const line = own && drawnLine(ground.config, own);
  if (line) {
    const errors = errorsAt(ground.config, own);
    sentences.push(
      words.ownLine(
        lineText(line, numbers),
        numbers.signed(meanError(errors)),
        verdictText('meanAbsoluteError', errors, numbers),
        verdictText('meanSquaredError', errors, numbers),
      ),
    );
  }
  return sentences;
}

/** What the wall says beside the sheet. */
export function captions(
  ground: Ground<Config, Facts>,
  everyone: Public,
  language: Speech['language'],
  numbers: Speech['numbers'],
): string[] {
  const words = lineRevealWords[language];
  const targets = ground.config.data.map(({ target }) => target);
  const cancel = everyone.verdicts?.find(({ loss }) => loss === 'meanError');
  const sizes = likedLine(ground, 'meanAbsoluteError');
  const squares = likedLine(ground, 'meanSquaredError');
  const shares = squares && squaresOf(squares.errors);
  return [
    cancel?.best
      ? words.cancel(cancelling(cancel, numbers), everyone.players, valueText(cancel.best.loss, numbers))
      : words.nobody,
    ...(sizes ? [words.meets(pointsMet(sizes.errors, targets), targets.length)] : []),
    ...(shares ? [words.pulled(numbers.percent(shares.largest / (shares.largest + shares.others)))] : []),
  ];
}

/** How many share a mean error of 0, where plus and minus cancel. Equal errors of one sign are no such case: 1. */
function cancelling({ ties, best }: Verdict, numbers: Speech['numbers']): number {
  return best && valueText(best.loss, numbers) === valueText(0, numbers) ? ties : 1;
}

/** The mean of all inputs, and of all targets. */
function centreOf({ data }: Config): [number, number] {
  const points = targetsOf(data);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))];
}
