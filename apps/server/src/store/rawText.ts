import type { RawEvent } from './eventStore.ts';

/**
 * A log as a file for who wants to look at damage, or repair it by hand: a header line, then one row a line as it lies on
 * the disk. A row that is not as it was written comes in base64, as it may not be text any more.
 */
export function rawText(room: string, rows: readonly RawEvent[]): string {
  const header = { format: 'lowest-point-raw-log', version: 1, room };
  const lines = rows.map(({ seq, isSound, cut, bytes }) => {
    const buffer = Buffer.from(bytes);
    const body = isSound ? { text: buffer.toString() } : { base64: buffer.toString('base64') };
    return { seq, isSound, ...(cut === 0 ? {} : { cut }), ...body };
  });
  return [header, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
}
