import { parseNumber, type Numbers } from '@lowest-point/plots';
import { decimalsOf, isOnGrid, stepped, within, type Range } from './grid.ts';

interface Entry {
  readonly value: number;
  readonly range: Range;
  readonly numbers: Numbers;
  /** Always inside the range. */
  readonly onchange: (value: number) => void;
}

/** A number that is typed, stepped or flipped. What is being typed is kept as it is: "2," is no number yet. */
export function createNumberEntry(entry: () => Entry) {
  let typed = $state<string | null>(null);
  const entered = $derived(typed === null ? entry().value : parseNumber(typed));
  const isUnfit = $derived(entered === null || entered !== within(entry().range, entered));

  function print(value: number): string {
    const { range, numbers } = entry();
    return isOnGrid(range, value) ? numbers.fixed(value, decimalsOf(range)) : numbers.short(value, 4);
  }

  function set(value: number): void {
    typed = null;
    const { range, onchange } = entry();
    const fit = within(range, value);
    onchange(fit === 0 ? 0 : fit);
  }

  return {
    /** What stands in the field. */
    get text() {
      return typed ?? print(entry().value);
    },
    /** What stands in the field is no number of the range. */
    get isUnfit() {
      return isUnfit;
    },
    print,
    set,
    type(text: string): void {
      typed = text;
      const number = parseNumber(text);
      const { range, onchange } = entry();
      if (number !== null && number === within(range, number)) onchange(number);
    },
    /** The field is left: what is beyond the range becomes the nearest number in it, what is no number is forgotten. */
    leave(): void {
      if (isUnfit && entered !== null) set(entered);
      typed = null;
    },
    turn(direction: 1 | -1): void {
      const { range, value } = entry();
      set(stepped(range, value, direction));
    },
    flip(): void {
      set(-(entered ?? entry().value));
    },
  };
}
