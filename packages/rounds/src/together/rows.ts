import type { ClassRow } from '../controls/classRow.ts';
import type { PhoneRevealProps } from '../viewProps.ts';
import { words } from './words.ts';

type Told = Pick<PhoneRevealProps, 'own' | 'players' | 'speech'>;

/** You first, by your place where it is told; then the others, lowest loss first. */
export function rowsOf(
  { own, players, speech }: Told,
  others: readonly { readonly name: string; readonly loss: number | null | undefined }[],
  name?: string,
): ClassRow[] {
  const say = words[speech.language];
  const value =
    own?.loss == null
      ? own?.outcome === 'diverged'
        ? say.divergedOnly
        : say.noMove
      : speech.numbers.loss(own.loss);
  const place =
    own?.outcome === 'measured' && own.place !== null ? say.youPlace(own.place, players) : say.you;
  return [
    { name: name ?? place, value, isOwn: true },
    ...others
      .flatMap((row) => (row.loss == null ? [] : [{ name: row.name, loss: row.loss }]))
      .sort((a, b) => a.loss - b.loss)
      .map((row) => ({ name: row.name, value: speech.numbers.loss(row.loss), isOwn: false })),
  ];
}
