import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readWebhook, WebhookVerificationError, type WebhookEvent } from '@cko/workflows';

/** A receiver of webhooks that trusts nothing it has not verified. */
export interface Inbox {
  url: string;
  /** Signs the webhooks sent here. */
  secret: string;
  /** How many events were verified so far. */
  verified(): number;
  /** The event of this type about this payment, whether it has come already or is still to come. */
  next(type: string, paymentId: string): Promise<WebhookEvent>;
  close(): Promise<void>;
}

const patience = 10_000;

export async function openInbox(): Promise<Inbox> {
  const secret = randomBytes(32).toString('hex');
  const events: WebhookEvent[] = [];
  const arrivals = new EventTarget();

  const server = createServer((request, response) => {
    readWebhook(request, secret).then(
      (event) => {
        events.push(event);
        arrivals.dispatchEvent(new Event('arrival'));
        response.writeHead(200).end();
      },
      (error: unknown) => response.writeHead(error instanceof WebhookVerificationError ? 400 : 500).end(),
    );
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');

  const find = (type: string, paymentId: string) =>
    events.find((event) => event.type === type && (event.data as { id?: string }).id === paymentId);

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`,
    secret,
    verified: () => events.length,
    async next(type, paymentId) {
      const signal = AbortSignal.timeout(patience);
      for (;;) {
        const event = find(type, paymentId);
        if (event !== undefined) return event;
        await once(arrivals, 'arrival', { signal }).catch(() => {
          throw new TypeError(`No ${type} came for ${paymentId} within ${patience / 1000} s.`);
        });
      }
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
