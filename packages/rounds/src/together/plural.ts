/** One of two words, by whether it is one. */
export function one(count: number, singular: string, plural: string): string {
  return count === 1 ? singular : plural;
}
