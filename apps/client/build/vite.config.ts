import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { precompress } from './precompress.ts';
import { preloadFont } from './preloadFont.ts';

const server = process.env['SERVER'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  plugins: [svelte({ configFile: false }), preloadFont('overpass'), precompress()],
  build: {
    target: ['chrome111', 'firefox114', 'safari16.4'],
    // Nothing inline: the content security policy allows neither data: addresses nor inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: {
    proxy: { '/socket.io': { target: server, ws: true }, '/api': server },
  },
});
