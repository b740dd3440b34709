/**
 * The text whose SHA-256 is a round's commitment: recorded when the round opens, before anybody moves, and opened at
 * the reveal, so that everyone can check that the ground did not change in between.
 *
 * Salt, config and facts as JSON with the keys of every object sorted: the same facts always give the same text. [C3]
 */
export function commitmentText(salt: string, config: unknown, facts: unknown): string {
  return `${salt}\n${canonicalJson(config)}\n${canonicalJson(facts)}`;
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
