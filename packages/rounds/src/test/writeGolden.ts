// Writes a golden recording and the standings it ended with: node packages/rounds/src/test/writeGolden.ts
// Refuses to touch one that is there: golden files are added, never edited. See fixtures/README.md.
import { evolve, readRecording, writeRecording, type RoomState } from '@lowest-point/game';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rounds } from '../rules.ts';
import { firstLesson } from './firstLesson.ts';
import { standingsOf } from './standingsOf.ts';

const name = '001-first-lesson';
const folder = join(import.meta.dirname, '../../../../fixtures/recordings');

const text = writeRecording(firstLesson());
let state: RoomState | null = null;
for (const event of readRecording(text, rounds)) state = evolve(state, event, rounds);
if (state === null) throw new Error('the recording is empty');

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, `${name}.jsonl`), text, { flag: 'wx' });
writeFileSync(join(folder, `${name}.standings.json`), `${JSON.stringify(standingsOf(state), null, 2)}\n`, {
  flag: 'wx',
});
