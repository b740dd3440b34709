import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

const lessons = new URL('../../../packages/rounds/src/lessons.ts', import.meta.url).pathname;

// Development only: `npx vite apps/client/gallery-staff`, then ?surface=screen&phase=open&round=4&players=28
export default defineConfig({
  plugins: [svelte({ configFile: false })],
  root: import.meta.dirname,
  cacheDir: '../node_modules/.vite-gallery-staff',
  define: { __LESSONS__: JSON.stringify(`/@fs${lessons}`) },
});
