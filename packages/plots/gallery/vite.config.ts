import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

// Development only: `npx vite packages/plots/gallery`, then ?scene=NetworkDrawing&theme=dark
export default defineConfig({ plugins: [svelte({ configFile: false })], root: import.meta.dirname });
