const narrow = new Set("iljtfrI.,:;'’|!()[] ");
const wide = new Set('mwMWÄÖÜ@%→←—…');

/** About how wide a text stands in Overpass: enough to keep labels apart, without asking the browser. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) {
    if (character >= '0' && character <= '9') ems += 0.616;
    else if (narrow.has(character)) ems += 0.3;
    else if (wide.has(character)) ems += 0.86;
    else ems += character === character.toUpperCase() ? 0.64 : 0.55;
  }
  return ems * size;
}

/** The largest size, at most `size`, at which the text is no wider than `room`; never below the caption. */
export function sizeToFit(text: string, size: number, room: number, least = 14): number {
  return Math.max(least, Math.min(size, (size * room) / Math.max(1, textWidth(text, size))));
}

/** A number with the first of these counts of decimals that stands in the room; with the last one where none does. */
export function widestThatFits(
  print: (decimals: number) => string,
  decimals: readonly number[],
  size: number,
  room: number,
): string {
  let text = '';
  for (const most of decimals) {
    text = print(most);
    if (textWidth(text, size) <= room) break;
  }
  return text;
}

/** The text, or as much of its beginning as stands in the room, with an ellipsis. */
export function shorten(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
