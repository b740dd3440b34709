import type { Speech } from '../viewProps.ts';
import type { JudgeWords } from './words.ts';

/** What every kind of question is handed on a phone once it was answered and told. */
export interface ToldProps<Face, Truth> {
  readonly face: Face;
  readonly truth: Truth;
  readonly answer: number;
  readonly loss: number;
  /** From 0. */
  readonly item: number;
  readonly count: number;
  readonly speech: Speech;
  readonly words: JudgeWords;
  readonly onnext: () => void;
}
