import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { requireFreePort } from './port.mjs';

test('a port on which somebody listens is not started on again; one that is free, or none at all, is', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
  });
  const asked = { PORT: String(port), HOST: '' };
  await expect(requireFreePort(asked)).rejects.toThrow(`Port ${port} is in use`);
  await expect(requireFreePort({ ...asked, HOST: '0.0.0.0' })).rejects.toThrow('stop the other program');
  await new Promise((resolve) => other.close(resolve));
  await expect(requireFreePort(asked)).resolves.toBeUndefined();
  for (const PORT of ['0', 'tea', '-1', '70000'])
    await expect(requireFreePort({ ...asked, PORT })).resolves.toBeUndefined();
});
