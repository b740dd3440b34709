import { isUnfitEnglish } from './english.ts';
import { isUnfitGerman } from './german.ts';

/**
 * Would a teacher not want to read this name on the wall? Rather lets a rude word through than refuses anybody's real
 * name: a host can always rename.
 */
export function isUnfit(name: string): boolean {
  return [name, joined(name)].some((text) => isUnfitEnglish(text) || isUnfitGerman(text));
}

/** Letters that stand alone, put together: f.u.c.k */
function joined(name: string): string {
  return name.replace(/(?<=(?<!\p{L})\p{L})[^\p{L}]+(?=\p{L}(?!\p{L}))/gu, '');
}
