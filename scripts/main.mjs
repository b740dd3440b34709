// npm run bots, npm run bench: runs a TypeScript file on this repository's Node, with the arguments that follow.
import { install, node24 } from './install.mjs';
import { exitWith, serve } from './run.mjs';

await exitWith(async () => {
  const [file = '', ...args] = process.argv.slice(2);
  await install(file.startsWith('bench/') ? 'everything' : 'serving');
  return serve([node24(), file, ...args]);
});
