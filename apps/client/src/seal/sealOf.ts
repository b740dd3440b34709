import { commitmentText, type RoundState } from '@lowest-point/game';

/** The first eight digits, as people compare them: `3f9a 22c1`. */
export function sealDigits({ commitment }: Pick<RoundState, 'commitment'>): string {
  return `${commitment.slice(0, 4)} ${commitment.slice(4, 8)}`;
}

/**
 * Does what the reveal tells (salt, config, facts) give the commitment of the opening? Null: not revealed yet. The hash
 * is loaded when it is first needed. [C2]
 */
export async function doesSealFit({
  commitment,
  hidden,
}: Pick<RoundState, 'commitment' | 'hidden'>): Promise<boolean | null> {
  if (hidden === null) return null;
  const [{ sha256 }, { bytesToHex, utf8ToBytes }] = await Promise.all([
    import('@noble/hashes/sha2.js'),
    import('@noble/hashes/utils.js'),
  ]);
  const text = commitmentText(hidden.salt, hidden.config, hidden.facts);
  return bytesToHex(sha256(utf8ToBytes(text))) === commitment;
}
