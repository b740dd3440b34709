import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { precompress } from './precompress.ts';
import { preloadFont } from './preloadFont.ts';
import { withoutWebTransport } from './withoutWebTransport.ts';

const server = process.env['SERVER'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  plugins: [
    svelte({ configFile: false, compilerOptions: { runes: true } }),
    preloadFont('overpass'),
    withoutWebTransport(),
    precompress(),
  ],
  build: {
    target: ['chrome111', 'firefox114', 'safari16.4'],
    // Nothing inline: the content security policy allows neither data: addresses nor inline scripts.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // What is there already need not be listed once more in every part that loads another.
      resolveDependencies: (file, parts, { hostId, hostType }) => {
        // Nobody waits for a seal: it may find its parts by itself.
        if (/PhoneSeal-/.test(file)) return [];
        if (hostType === 'html') return parts;
        // The registry of rounds names every part of every round: their lists would be longer than the rest of it. What a
        // part imports is then asked for by the part itself.
        if (/room-/.test(hostId)) return parts.filter((part) => part.endsWith('.css'));
        const there = /index-/.test(hostId) ? /\/(index|svelte|door)-/ : /\/(index|svelte|door|room|loops)-/;
        return parts.filter((part) => !there.test(part));
      },
    },
    reportCompressedSize: false,
    manifest: true,
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /svelte.src.internal.client.dom./, sideEffects: false }] },
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            {
              // What of Svelte the join page does not use: it would come along, because the entry could reach it.
              name: 'loops',
              test: /svelte.src.internal.client.dom.(blocks.(each|html|svelte-head)|elements.(style|bindings.(input|select|size)))\.js$/,
            },
            {
              name: 'door',
              test: /client.src.(words.(door|inLanguage|language)|room.storage|location|router)/,
            },
            {
              // Small things that every phone in a room needs: one file is smaller than twenty.
              name: 'room',
              test: /src.(room.fold|words.(speech|lessonText)|phone.Header|evolve|roundRules|folds|seats|\w+.(fold|views)|lessons.words|controls.(MoveBar|PhoneSheet|words)|numbers|geometry|scales|text|strokes|Drawing|map.marks|furniture.(Tally|countdown\w*))\./i,
            },
            { name: 'svelte', test: /node_modules.(svelte|clsx|esm-env)./ },
          ],
        },
      },
    },
  },
  server: {
    proxy: { '/socket.io': { target: server, ws: true }, '/api': server },
  },
});
