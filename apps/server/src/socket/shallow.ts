/** Deeper than any message of ours, and far from where recursion becomes a danger. */
const deepest = 8;

/** Is a payload nested no deeper than messages are? Binary data is none of ours. */
export function isShallow(value: unknown, left = deepest): boolean {
  if (value === null || typeof value !== 'object') return true;
  if (left === 0 || ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return false;
  return Object.values(value).every((part) => isShallow(part, left - 1));
}
