import { InvalidArgumentError } from '@cko/core';
import { Agent, request as send, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readWebhook, signWebhook, WebhookVerificationError } from '../src/index.js';
import { refusal } from './refusal.js';
import { paymentApproved, secret } from './sample-events.js';
import { serve } from './serve.js';

const body = JSON.stringify(paymentApproved);
const headers = { 'Cko-Signature': signWebhook(body, secret) };

/** A receiver that answers with the event, or with the code of the refusal; not at once, as it might log before. */
function receiver(read: (request: IncomingMessage) => Promise<unknown>) {
  return serve(async (request, response) => {
    const answer = await read(request).then(JSON.stringify, (error: unknown) => {
      response.statusCode = error instanceof WebhookVerificationError ? 400 : 500;
      return error instanceof WebhookVerificationError ? error.code : String(error);
    });
    await setTimeout(20);
    response.end(answer);
  });
}

async function post(url: string, init: RequestInit): Promise<{ status: number; text: string }> {
  const response = await fetch(url, { method: 'POST', ...init });
  return { status: response.status, text: await response.text() };
}

describe('readWebhook', () => {
  it('reads and verifies a request', async () => {
    const { url } = await receiver((request) => readWebhook(request, secret));
    const { status, text } = await post(url, { headers, body });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual(paymentApproved);
  });

  it('puts a body together that comes in pieces, also when a letter is cut in two', async () => {
    const { url } = await receiver((request) => readWebhook(request, secret));
    const bytes = Buffer.from(body);
    const cut = bytes.indexOf('é') + 1;
    const pieces = new ReadableStream({
      async start(controller) {
        controller.enqueue(bytes.subarray(0, cut));
        await setTimeout(20);
        controller.enqueue(bytes.subarray(cut));
        controller.close();
      },
    });
    const { text } = await post(url, { headers, body: pieces, duplex: 'half' });
    expect(JSON.parse(text)).toEqual(paymentApproved);
  });

  it('refuses a body that is not the one that was signed, and a request without signature', async () => {
    const { url } = await receiver((request) => readWebhook(request, secret));
    expect(await post(url, { headers, body: `${body} ` })).toEqual({ status: 400, text: 'signature_mismatch' });
    expect(await post(url, { body })).toEqual({ status: 400, text: 'signature_missing' });
    expect(await post(url, { headers })).toEqual({ status: 400, text: 'signature_mismatch' });
  });

  it('takes a body as large as the limit and refuses one byte more', async () => {
    const { url } = await receiver((request) => readWebhook(request, secret, { maxBytes: Buffer.byteLength(body) }));
    expect((await post(url, { headers, body })).status).toBe(200);
    expect(await post(url, { headers, body: `${body} ` })).toEqual({ status: 400, text: 'body_too_large' });
  });

  it('limits a body to one mebibyte on its own, and still answers', async () => {
    const { url } = await receiver((request) => readWebhook(request, secret));
    expect((await post(url, { headers, body: Buffer.alloc(1_048_576) })).text).toBe('signature_mismatch');
    expect((await post(url, { headers, body: Buffer.alloc(1_048_577) })).text).toBe('body_too_large');
    expect((await post(url, { headers, body: Buffer.alloc(8_000_000) })).text).toBe('body_too_large');
  });

  it('leaves a connection in use after a too large body', async () => {
    const { url } = await receiver((request) => readWebhook(request, secret));
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    onTestFinished(() => agent.destroy());
    const answer = (payload: string | Buffer) =>
      new Promise<{ status: number | undefined; port: number | undefined }>((resolve, reject) => {
        const sent = send(url, { method: 'POST', headers, agent }, (response) => {
          response.resume().on('end', () => resolve({ status: response.statusCode, port: sent.socket?.localPort }));
        });
        sent.on('error', reject).end(payload);
      });
    const { status, port } = await answer(Buffer.alloc(8_000_000));
    expect(status).toBe(400);
    expect(await answer(body)).toEqual({ status: 200, port });
  });

  it('refuses a too large body before its end has come', async () => {
    const { port } = await receiver((request) => readWebhook(request, secret, { maxBytes: 10 }));
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write('POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n' + 'x'.repeat(11));
      });
      socket.once('data', (data) => {
        resolve(data.toString());
        socket.destroy();
      });
    });
    expect(answer).toContain('body_too_large');
  });

  it('ends when the sender goes away in the middle', async () => {
    let settle: (error: Promise<WebhookVerificationError>) => void;
    const ended = new Promise<WebhookVerificationError>((resolve) => (settle = resolve));
    const { port } = await serve((request) => settle(refusal(() => readWebhook(request, secret))));
    const socket = connect(port, '127.0.0.1');
    socket.write('POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{"id"');
    await setTimeout(20);
    socket.destroy();
    expect((await ended).code).toBe('body_incomplete');
  });

  it('says so when something has read the body before', async () => {
    const { url } = await receiver(async (request) => {
      for await (const _ of request);
      return readWebhook(request, secret);
    });
    expect(await post(url, { headers, body })).toEqual({ status: 400, text: 'body_not_raw' });
  });

  it('says so when something has the body decoded as text', async () => {
    const { url } = await receiver((request) => readWebhook(request.setEncoding('utf8'), secret));
    expect(await post(url, { headers, body })).toEqual({ status: 400, text: 'body_not_raw' });
  });

  it('refuses a signature header that was sent twice', async () => {
    const { port } = await receiver((request) => readWebhook(request, secret));
    const answer = await new Promise<string>((resolve) => {
      const twice = `Cko-Signature: ${headers['Cko-Signature']}\r\n`.repeat(2);
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(
          `POST / HTTP/1.1\r\nHost: localhost\r\n${twice}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
        );
      });
      socket.once('data', (data) => {
        resolve(data.toString());
        socket.destroy();
      });
    });
    expect(answer).toContain('signature_malformed');
  });

  it('refuses a limit that would not limit anything', async () => {
    const { url } = await receiver((request) => readWebhook(request, secret, { maxBytes: Number.NaN }));
    const { status, text } = await post(url, { headers, body });
    expect(status).toBe(500);
    expect(text).toContain(InvalidArgumentError.name);
  });
});
