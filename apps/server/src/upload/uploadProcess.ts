import { readUpload } from './readUpload.ts';

// A process of its own: it is sent one file, answers, and ends.
process.once('message', (bytes: Uint8Array) => {
  process.send?.(readUpload(bytes), undefined, {}, () => process.disconnect());
});
