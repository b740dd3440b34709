import type { Speech } from '../viewProps.ts';
import type { JudgeWords } from './words.ts';

/** What every kind of question is handed on a phone. */
export interface QuestionProps<Face> {
  readonly face: Face;
  /** From 0. */
  readonly item: number;
  readonly count: number;
  readonly canMove: boolean;
  readonly isSending: boolean;
  readonly speech: Speech;
  readonly words: JudgeWords;
  readonly onanswer: (answer: number) => void;
}
