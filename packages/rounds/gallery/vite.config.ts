import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

// Development only: `npx vite packages/rounds/gallery`, then ?kind=race&round=ravine&surface=screen&players=28
export default defineConfig({
  plugins: [svelte({ configFile: false })],
  root: import.meta.dirname,
  server: { hmr: { overlay: false } },
});
