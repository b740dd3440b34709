import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

// Development only: `npx vite packages/rounds/gallery-together`, then ?surface=phone&round=miniBatch&players=28
export default defineConfig({
  plugins: [svelte({ configFile: false })],
  root: import.meta.dirname,
  server: { hmr: { overlay: false } },
});
