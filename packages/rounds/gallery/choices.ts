import { temperaments } from '../src/temperament.ts';
import { number, players, word } from './wanted.ts';

/** How a simulated class plays: ?share=0.7&seed=7&temperament=descent|random|wild */
export const choices = {
  players,
  share: number('share', 0.7),
  seed: number('seed', 7),
  temperament: temperaments.find((name) => name === word('temperament')) ?? null,
};
