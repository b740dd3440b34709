// npm run bots, backup, restore, bench, chaos, simulate: a TypeScript file on this repository's Node, with the arguments that follow.
import { buildClient, install, node24 } from './install.mjs';
import { exitWith, serve } from './run.mjs';

await exitWith(async () => {
  const [file = '', ...args] = process.argv.slice(2);
  await install(/^apps\/(bots|server)\//.test(file) ? 'serving' : 'everything');
  if (file.startsWith('bench/')) await buildClient();
  return serve([node24(), file, ...args]);
});
