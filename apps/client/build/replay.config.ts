import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { precompress } from './precompress.ts';
import { preloadFont } from './preloadFont.ts';

/**
 * The replay page, built for itself: it brings the rules, which live pages never load. In one build with them every part
 * that both use would grow by what only the replay needs.
 */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  base: '/replay/',
  publicDir: false,
  plugins: [
    svelte({ configFile: false, compilerOptions: { runes: true } }),
    preloadFont('overpass'),
    precompress(),
  ],
  build: {
    outDir: 'dist/replay',
    target: ['chrome111', 'firefox114', 'safari16.4'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      // Beside it the page about what is kept, of which phones load nothing either.
      input: ['replay', 'privacy'].map((page) => resolve(import.meta.dirname, `../${page}.html`)),
    },
  },
  server: { proxy: { '/api': process.env['SERVER'] ?? 'http://127.0.0.1:3000' } },
});
