import { codeAlphabet, codeLength } from '@lowest-point/protocol';
import type { Random } from '@lowest-point/game';
import { hash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 48 random bits as a number from 0 (included) to 1 (excluded). */
export const cryptoRandom: Random = () => randomBytes(6).readUIntBE(0, 6) / 2 ** 48;

/** 128 random bits as 32 hexadecimal digits. */
export function drawToken(): string {
  return randomBytes(16).toString('hex');
}

export function drawCode(random: Random): string {
  return Array.from(
    { length: codeLength },
    () => codeAlphabet[Math.floor(random() * codeAlphabet.length)],
  ).join('');
}

/** As 64 hexadecimal digits. */
export function sha256(text: string): string {
  return hash('sha256', text);
}

/** Are two secrets the same? Takes as long wherever they differ. */
export function isSameSecret(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(a)), Buffer.from(sha256(b)));
}
