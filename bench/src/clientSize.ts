import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a phone downloads, in bytes: scripts and styles after gzip, fonts as they are. */
export interface ClientSize {
  /** Scripts and styles of `/r/CODE`, up to the first key that is pressed. */
  readonly join: number;
  /** With the one font file that the first page needs. */
  readonly joinWithFont: number;
  /** And what it takes to play every kind of round: lobby, rules, the rounds' phones. */
  readonly play: number;
  /** And to see every reveal and the standings. */
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
export function clientSize(dist: string): ClientSize {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8')) as Manifest;
  const sources = (pattern: RegExp) => Object.keys(manifest).filter((source) => pattern.test(source));
  const gzipped = (files: ReadonlySet<string>) =>
    [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0);

  const toJoin = [...sources(/^index\.html$/), ...sources(/phone\/map\/drawMap\.ts$/)];
  const toPlay = [...toJoin, ...sources(/phone\/Play\.svelte$|room\/fold\.ts$|rounds\/src\/\w+\/Phone\.svelte$/)];
  const toSee = [...toPlay, ...sources(/rounds\/src\/\w+\/PhoneReveal\.svelte$/)];
  if (toJoin.length < 2 || toPlay.length < 5) throw new Error('the manifest does not name the parts of the client');

  const font = manifest['index.html']?.assets?.find((file) => /^overpass-[^-]+\.woff2$/.test(basename(file)));
  if (font === undefined) throw new Error('the manifest names no first font');
  const joinBytes = gzipped(closure(manifest, toJoin));
  return {
    join: joinBytes,
    joinWithFont: joinBytes + readFileSync(join(dist, font)).length,
    play: gzipped(closure(manifest, toPlay)),
    wholeLesson: gzipped(closure(manifest, toSee)),
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
