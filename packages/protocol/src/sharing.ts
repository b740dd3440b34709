import * as v from 'valibot';

/** Who may replay a room's recording, and what its players are called there. The host decides, at any time. */
export const sharingSchema = v.strictObject({
  /** private: with the host's secret only. link: whoever has the address, once the lesson is finished. */
  access: v.picklist(['private', 'link']),
  /** What a link tells: the chosen names, the pseudonyms of the room, or numbers. */
  names: v.picklist(['names', 'pseudonyms', 'hidden']),
});
export type Sharing = v.InferOutput<typeof sharingSchema>;

export const privately: Sharing = { access: 'private', names: 'pseudonyms' };
