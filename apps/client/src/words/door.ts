import { de } from './door.de.ts';
import { en } from './door.en.ts';
import { inLanguage } from './inLanguage.ts';
import type { Reason } from './reasons.en.ts';

export const doorWords = (): typeof en => inLanguage({ en, de });

/** Reasons that the door has words for. */
export type DoorReason = Extract<Reason, keyof typeof en.reasons>;

/** Why one does not come in. What has no words of its own here is rare, and passes. */
export function doorReason(reason: Reason): string {
  const reasons: Readonly<Partial<Record<Reason, string>>> & { readonly otherwise: string } =
    doorWords().reasons;
  return reasons[reason] ?? reasons.otherwise;
}
