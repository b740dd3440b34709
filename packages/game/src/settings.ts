import * as v from 'valibot';

const entries = {
  /** Nobody new may join; who is in stays in. */
  isLocked: v.boolean(),
  maxPlayers: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
  /** May somebody join after the first round was briefed? */
  admitsLate: v.boolean(),
  /** Do phones and screens tell places? Without, everyone sees their own result only. */
  showsRanks: v.boolean(),
  /** Does the screen tell names, or pseudonyms only? */
  showsNames: v.boolean(),
} as const;

/** What the host can set for the whole room, at any time. */
export const settingsSchema = v.strictObject(entries);

/** Any of the settings; the others stay as they are. */
export const settingsChangeSchema = v.strictObject({
  isLocked: v.exactOptional(entries.isLocked),
  maxPlayers: v.exactOptional(entries.maxPlayers),
  admitsLate: v.exactOptional(entries.admitsLate),
  showsRanks: v.exactOptional(entries.showsRanks),
  showsNames: v.exactOptional(entries.showsNames),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaultSettings: Settings = {
  isLocked: false,
  maxPlayers: 400,
  admitsLate: true,
  showsRanks: true,
  showsNames: true,
};
