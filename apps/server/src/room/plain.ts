/**
 * Throws where a value would not come back from JSON as it was: NaN and Infinity would be recorded as null, and the log
 * could not be read again.
 */
export function requirePlain(value: unknown): void {
  switch (typeof value) {
    case 'number':
      if (!Number.isFinite(value)) throw new Error(`${value} cannot be recorded`);
      return;
    case 'string':
    case 'boolean':
      return;
    case 'object':
      if (value !== null) for (const part of Object.values(value)) requirePlain(part);
      return;
    default:
      throw new Error(`a value of type ${typeof value} cannot be recorded`);
  }
}
