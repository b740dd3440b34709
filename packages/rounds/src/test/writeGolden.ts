// Writes golden recordings and the standings they ended with: node packages/rounds/src/test/writeGolden.ts NAME
// Refuses to touch one that is there: golden files are added, never edited. See fixtures/README.md.
import { evolve, readRecording, writeRecording, type RoomEvent, type RoomState } from '@lowest-point/game';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rounds } from '../rules.ts';
import { allKinds } from './allKinds.ts';
import { firstLesson } from './firstLesson.ts';
import { standingsOf } from './standingsOf.ts';

const lessons: Readonly<Record<string, () => readonly RoomEvent[]>> = {
  '001-first-lesson': firstLesson,
  '002-all-kinds': allKinds,
};
const name = process.argv[2] ?? '';
const play = lessons[name];
if (play === undefined) throw new Error(`name one of ${Object.keys(lessons).join(', ')}`);
const folder = join(import.meta.dirname, '../../../../fixtures/recordings');

const text = writeRecording(play(), {
  app: '0.1.0',
  names: new Map([
    [0, 'Ada'],
    [2, 'Zoë'],
  ]),
});
let state: RoomState | null = null;
for (const event of readRecording(text, rounds)) state = evolve(state, event, rounds);
if (state === null) throw new Error('the recording is empty');

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, `${name}.jsonl`), text, { flag: 'wx' });
writeFileSync(join(folder, `${name}.standings.json`), `${JSON.stringify(standingsOf(state), null, 2)}\n`, {
  flag: 'wx',
});
