// npm run bots, npm run bench: runs a TypeScript file on this repository's Node, with the arguments that follow.
import { buildClient, install, node24 } from './install.mjs';
import { exitWith, serve } from './run.mjs';

await exitWith(async () => {
  const [file = '', ...args] = process.argv.slice(2);
  if (file.startsWith('bench/')) {
    await install('everything');
    await buildClient();
  } else {
    await install('serving');
  }
  return serve([node24(), file, ...args]);
});
