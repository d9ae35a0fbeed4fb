import { createServer, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface RawServer {
  url: string;
  /** The bytes of each connection so far, as Latin-1 text. */
  received: string[];
}

/** A server that sees and sends bytes, for what an HTTP server would hide. It closes when the test ends. */
export async function serveRaw(respond: (socket: Socket, bytes: string) => void): Promise<RawServer> {
  const started: RawServer = { url: '', received: [] };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    const connection = started.received.push('') - 1;
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      started.received[connection] += bytes.toString('latin1');
      respond(socket, started.received[connection] ?? '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  started.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return started;
}

/** An address that nothing listens on. */
export async function closedAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
