import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// Two worlds: everything that runs without a browser, and Svelte components in a simulated one.
// A test of a component or of runes is named `*.svelte.test.ts` (in the client every test may touch a DOM).
const screens = [
  'packages/plots/src/**/*.svelte.test.ts',
  'apps/client/src/**/*.test.ts',
  'packages/rounds/src/**/*.svelte.test.ts',
];

export default defineConfig({
  test: {
    // Not a promise of speed: a busy machine is no reason to fail.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: screens,
        },
      },
      {
        extends: true,
        plugins: [svelte({ configFile: false })],
        resolve: { conditions: ['browser'] },
        test: {
          name: 'screens',
          environment: 'happy-dom',
          include: screens,
          // Its sources hold runes, so they pass through the Svelte plugin as well.
          server: { deps: { inline: [/@testing-library/] } },
        },
      },
    ],
  },
});
