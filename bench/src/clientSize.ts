import { readFileSync } from 'node:fs';
import { basename, join as inside } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a phone downloads, in bytes: scripts and styles after gzip, fonts as they are. */
export interface ClientSize {
  /** Scripts and styles of `/r/CODE`, up to the first key that is pressed. */
  readonly join: number;
  /** With the one font file that the first page needs. */
  readonly joinWithFont: number;
  /** And what it takes to play the first move: lobby, folds, and the phone of the kind of round that needs most. */
  readonly play: number;
  /** And every kind of round, every reveal, the standings and the end. */
  readonly wholeLesson: number;
}

interface Chunk {
  readonly file: string;
  readonly src?: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

type Manifest = Readonly<Record<string, Chunk>>;

/** Measures a built client. `dist` is the folder that the server serves; the build has left its manifest there. */
export function measureClient(dist: string): ClientSize {
  const inFolder = (file: string) => inside(dist, file);
  const manifest = JSON.parse(readFileSync(inFolder('.vite/manifest.json'), 'utf8')) as Manifest;
  const sources = (pattern: RegExp) => Object.keys(manifest).filter((source) => pattern.test(source));
  const gzipped = (files: ReadonlySet<string>) =>
    [...files].reduce((sum, file) => sum + gzipSync(readFileSync(inFolder(file)), { level: 9 }).length, 0);

  const toJoin = [...sources(/^index\.html$/), ...sources(/phone\/map\/drawMap\.ts$/)];
  const inRoom = [...toJoin, ...sources(/phone\/Play\.svelte$|words\/play\.de\.ts$|room\/fold\.ts$/)];
  // A kind of round may choose among several phones, and among its questions: whichever it is, it comes with the one that chooses.
  const rounds = sources(/rounds\/src\/\w+\/(\w+\/)?(Phone|Question)\.svelte$/);
  const withChooser = (round: string) => [
    round,
    ...rounds.filter(
      (other) => other.endsWith('Phone.svelte') && round.startsWith(other.replace('Phone.svelte', '')),
    ),
  ];
  const later = sources(/rounds\/src\/\w+\/PhoneReveal\.svelte$|phone\/Results\.svelte$/);
  if (toJoin.length !== 2 || inRoom.length < 4 || rounds.length < 2 || later.length < 2) {
    throw new Error('the manifest does not name the parts of the client');
  }

  const font = manifest['index.html']?.assets?.find((file) => /^overpass-[^-]+\.woff2$/.test(basename(file)));
  if (font === undefined) throw new Error('the manifest names no first font');
  const join = gzipped(closure(manifest, toJoin));
  return {
    join,
    joinWithFont: join + readFileSync(inFolder(font)).length,
    play: Math.max(...rounds.map((round) => gzipped(closure(manifest, [...inRoom, ...withChooser(round)])))),
    wholeLesson: gzipped(closure(manifest, [...inRoom, ...rounds, ...later])),
  };
}

/** The files of these sources and of everything that they import at once. */
function closure(manifest: Manifest, sources: readonly string[]): Set<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (source: string) => {
    const chunk = manifest[source];
    if (chunk === undefined || seen.has(source)) return;
    seen.add(source);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) if (/\.(js|css)$/.test(file)) files.add(file);
    chunk.imports?.forEach(visit);
  };
  sources.forEach(visit);
  return files;
}
