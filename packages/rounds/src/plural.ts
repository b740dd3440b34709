/** The words for one, or for any other count. */
export function one(count: number, single: string, several: string): string {
  return count === 1 ? single : several;
}
