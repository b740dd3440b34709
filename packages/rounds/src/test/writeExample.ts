// Writes the lesson that everybody can look at: node packages/rounds/src/test/writeExample.ts
import { verifyRecording, writeRecording } from '@lowest-point/game';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rounds } from '../rules.ts';
import { exampleLesson } from './exampleLesson.ts';
import { sha256 } from './liveRoom.ts';

const events = exampleLesson('theNeedForOptimization', 300, 5);
const { differs } = await verifyRecording(events, rounds, sha256);
if (differs !== null) throw new Error(`event ${differs.seq}: ${differs.what}`);
const file = join(import.meta.dirname, '../../../../apps/client/public/example.jsonl.gz');
writeFileSync(file, gzipSync(writeRecording(events, { app: '0.1.0' }), { level: 9 }));
