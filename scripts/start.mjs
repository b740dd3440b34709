// npm start: installs what serving needs, builds the client, starts the server. What is done already is skipped.
import { buildClient, install, node24 } from './install.mjs';
import { requireFreePort } from './port.mjs';
import { exitWith, serve } from './run.mjs';

await exitWith(async () => {
  await requireFreePort(process.env);
  await install('serving');
  await buildClient();
  return serve([node24(), 'apps/server/src/main.ts', ...process.argv.slice(2)]);
});
