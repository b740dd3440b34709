import type { Numbers } from '@lowest-point/plots';
import { errorAt } from '../series.ts';
import type { Player, Proposal, Shown } from '../types.ts';

/** What a try is remembered by: the error where one point is seen, the loss where all are. */
export function resultOf(
  proposal: Proposal,
  { points }: Player,
  { pointCount }: Shown,
  numbers: Numbers,
): { readonly kind: 'error' | 'loss'; readonly text: string } | null {
  const { outcome } = proposal;
  if (outcome.type === 'diverged') return null;
  const [point, ...others] = points;
  const isLoss = outcome.loss !== null && (pointCount > 1 || others.length > 0);
  if (isLoss && outcome.loss !== null) return { kind: 'loss', text: numbers.loss(outcome.loss) };
  const error = point === undefined ? null : errorAt(proposal, point);
  return error === null ? null : { kind: 'error', text: numbers.signed(error) };
}
