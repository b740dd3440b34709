import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

// Development only: `npx vite packages/rounds/gallery-judge`, then ?view=phone&round=oppositeDay&players=28
export default defineConfig({ plugins: [svelte({ configFile: false })], root: import.meta.dirname });
