import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Sandbox } from '@cko/sandbox';
import { onTestFinished } from 'vitest';

/**
 * Stands before a sandbox. It takes a secret key of its own, which can be changed at any time, and can hang up on whoever
 * is connected.
 */
export class Door {
  url = '';
  /** Calls with another key. */
  refused = 0;
  private readonly server: Server;

  private constructor(
    private readonly sandbox: Sandbox,
    public secretKey: string,
  ) {
    this.server = createServer((request, response) => {
      if (request.headers.authorization !== `Bearer ${this.secretKey}`) {
        this.refused++;
        response.writeHead(401).end();
        return;
      }
      const authorization = `Bearer ${this.sandbox.credentials.secretKey}`;
      fetch(this.sandbox.url + request.url, { headers: { authorization } })
        .then(async (answer) => {
          const body = Buffer.from(await answer.arrayBuffer());
          response.writeHead(answer.status, { 'content-type': 'application/json' }).end(body);
        })
        .catch(() => response.destroy());
    });
  }

  static async open(sandbox: Sandbox, secretKey: string): Promise<Door> {
    const door = new Door(sandbox, secretKey);
    await once(door.server.listen(0, '127.0.0.1'), 'listening');
    door.url = `http://127.0.0.1:${(door.server.address() as AddressInfo).port}`;
    onTestFinished(() => {
      door.hangUp();
      door.server.close();
    });
    return door;
  }

  /** Closes every connection. */
  hangUp(): void {
    this.server.closeAllConnections();
  }
}
