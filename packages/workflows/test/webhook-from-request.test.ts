import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { signWebhook, webhookFromRequest } from '../src/index.js';
import { refusal } from './refusal.js';
import { paymentCaptured, secret } from './sample-events.js';
import { serve } from './serve.js';

const body = JSON.stringify(paymentCaptured);
const headers = { 'Cko-Signature': signWebhook(body, secret) };

/** What a fetch-style framework on Node.js hands to its handlers: a `Request` over the incoming stream. */
async function received(init: RequestInit, handle: (request: Request) => Promise<unknown>): Promise<unknown> {
  let result: Promise<unknown> | undefined;
  const { url } = await serve((incoming, response) => {
    const request = new Request(`http://localhost${incoming.url}`, {
      method: 'POST',
      headers: incoming.headers as Record<string, string>,
      body: Readable.toWeb(incoming) as ReadableStream,
      duplex: 'half',
    });
    result = handle(request);
    const end = () => response.end();
    result.then(end, end);
  });
  await fetch(url, { method: 'POST', ...init });
  return result;
}

describe('webhookFromRequest', () => {
  it('reads and verifies a request', async () => {
    const event = await received({ headers, body }, (request) => webhookFromRequest(request, ['older', secret]));
    expect(event).toEqual(paymentCaptured);
  });

  it('refuses a changed body and a missing signature', async () => {
    const read = (request: Request) => webhookFromRequest(request, secret);
    expect((await refusal(() => received({ headers, body: body.replace('1099', '1098') }, read))).code).toBe(
      'signature_mismatch',
    );
    expect((await refusal(() => received({ body }, read))).code).toBe('signature_missing');
  });

  it('stops reading at the limit', async () => {
    const read = (request: Request) => webhookFromRequest(request, secret, { maxBytes: 10 });
    expect((await refusal(() => received({ headers, body }, read))).code).toBe('body_too_large');
  });

  it('refuses a request without body as it does any other that was not signed', async () => {
    const request = new Request('http://localhost/', { method: 'POST', headers });
    expect((await refusal(() => webhookFromRequest(request, secret))).code).toBe('signature_mismatch');
  });

  it('says so when something has read the body before', async () => {
    const read = async (request: Request) => {
      await request.json();
      return webhookFromRequest(request, secret);
    };
    expect((await refusal(() => received({ headers, body }, read))).code).toBe('body_not_raw');
  });

  it('leaves the body to others when it is given a clone', async () => {
    const text = await received({ headers, body }, async (request) => {
      await webhookFromRequest(request.clone(), secret);
      return request.text();
    });
    expect(text).toBe(body);
  });
});
