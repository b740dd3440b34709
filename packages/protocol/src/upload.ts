import * as v from 'valibot';

/** The most that a recording may weigh that is uploaded, packed, in bytes; and unpacked. */
export const uploadLimits = { packed: 8_000_000, unpacked: 64_000_000 } as const;

/** The header in which an upload has the password of the server, percent-encoded; there is always one, if empty. */
export const uploadHeader = 'X-Create-Password';

/** What its host hears of a recording. */
export const recordedSchema = v.strictObject({
  lesson: v.string(),
  players: v.number(),
  /** When it began, by the clock of the server that recorded it. */
  recordedAt: v.number(),
  isFinished: v.boolean(),
});
export type Recorded = v.InferOutput<typeof recordedSchema>;

/** A recording was taken in: its id, and the secret of its host. */
export const uploadedSchema = v.strictObject({
  room: v.string(),
  secret: v.string(),
  ...recordedSchema.entries,
});
export type Uploaded = v.InferOutput<typeof uploadedSchema>;
