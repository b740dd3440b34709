import { createServer } from 'node:http';
import { Server } from 'socket.io';

// The peer: the least that a socket.io server can do. It answers every message, and sends everyone a board of 300
// bytes four times a second. It stores nothing, checks nothing and knows nobody.
const http = createServer();
const sockets = new Server(http, { perMessageDeflate: false, serveClient: false });
const board = 'x'.repeat(300);

sockets.on('connection', (socket) => {
  socket.on('move', (_move: unknown, answer: (ok: boolean) => void) => answer(true));
});
setInterval(() => sockets.emit('board', board), 250);

http.listen(0, '127.0.0.1', () => {
  const address = http.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : null });
});
process.once('disconnect', () => process.exit(0));
