import { CheckoutError, ConfigurationError } from '@cko/core';
import { inspect } from 'node:util';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { constructEvent, signWebhook } from '../src/index.js';
import { refusal } from './refusal.js';
import { paymentApproved, secret } from './sample-events.js';

const body = JSON.stringify(paymentApproved);
const signature = signWebhook(body, secret);
/** For calls that TypeScript refuses and JavaScript makes. */
const untyped = constructEvent as (...values: unknown[]) => unknown;

describe('constructEvent', () => {
  it('gives the event as it was sent', () => {
    expect(constructEvent(body, signature, secret)).toEqual(paymentApproved);
  });

  it('takes bytes of another realm, such as those of a test runner that runs tests in a context of its own', () => {
    const foreign = runInNewContext('new Uint8Array(bytes)', { bytes: [...Buffer.from(body)] }) as Uint8Array;
    expect(foreign).not.toBeInstanceOf(Uint8Array);
    expect(constructEvent(foreign, signature, secret)).toEqual(paymentApproved);
  });

  it('says that the header is missing', async () => {
    for (const none of [undefined, '']) {
      const error = await refusal(() => constructEvent(body, none, secret));
      expect(error.code).toBe('signature_missing');
      expect(error.message).toContain('Cko-Signature');
    }
  });

  it('says that a header given as an array is no signature', async () => {
    expect((await refusal(() => untyped(body, [signature], secret))).code).toBe('signature_malformed');
  });

  it.each([
    ['an object', paymentApproved, 'express.raw'],
    ['an array', [paymentApproved], 'express.raw'],
    ['nothing', undefined, 'express.raw'],
    ['null', null, 'express.raw'],
    ['an ArrayBuffer', new ArrayBuffer(8), 'new Uint8Array(buffer)'],
  ])('explains the raw-body mistake when it is given %s', async (_, parsed, advice) => {
    const error = await refusal(() => untyped(parsed, signature, secret));
    expect(error.code).toBe('body_not_raw');
    expect(error.message).toContain(advice);
  });

  it('names re-serialised JSON and the wrong key as usual causes when nothing fits', async () => {
    const error = await refusal(() => constructEvent(JSON.stringify(paymentApproved, null, 2), signature, secret));
    expect(error.code).toBe('signature_mismatch');
    expect(error.message).toMatch(/JSON again.*another webhook action.*rotated/);
  });

  it.each(['\n', '\r\n', ' ', '\t'])(
    'says so when the secret has white space (%j) around it that does not belong',
    async (space) => {
      for (const wrong of [secret + space, space + secret, ['another', secret + space]]) {
        const error = await refusal(() => constructEvent(body, signature, wrong));
        expect(error.code).toBe('signature_mismatch');
        expect(error.message).toContain('white space around the secret');
      }
    },
  );

  it('does not blame white space when trimming would not help', async () => {
    const error = await refusal(() => constructEvent(body, signature, 'another\n'));
    expect(error.message).not.toContain('white space');
  });

  it('accepts a secret that does have white space around it', () => {
    expect(constructEvent(body, signWebhook(body, ' padded '), ' padded ')).toEqual(paymentApproved);
  });

  it.each([[''], [' '], [[]], [['']], [[secret, '']], [undefined], [null], [[secret, undefined]]])(
    'refuses to work with %j as secrets',
    (secrets) => {
      expect(() => untyped(body, signature, secrets)).toThrow(ConfigurationError);
      expect(() => untyped(body, signWebhook(body, secret), secrets)).toThrow(/empty/);
    },
  );

  it.each<[string, string | Uint8Array]>([
    ['empty', ''],
    ['plain text', 'text'],
    ['cut short', '{"id":'],
    ['not in UTF-8', Buffer.from('{"id":"evt_1","type":"caf\u00e9"}', 'latin1')],
  ])('says that a signed body is not JSON: %s', async (_, text) => {
    const error = await refusal(() => constructEvent(text, signWebhook(text, secret), secret));
    expect(error.code).toBe('body_not_json');
  });

  it.each(['null', '1', '"text"', '[]', '{}', '{"id":"evt_1"}', '{"type":"payment_approved"}', '{"id":1,"type":2}'])(
    'says that signed JSON is not an event: %s',
    async (text) => {
      const error = await refusal(() => constructEvent(text, signWebhook(text, secret), secret));
      expect(error.code).toBe('body_not_event');
    },
  );

  it('reads nothing of a body before its signature is known to be right', async () => {
    const error = await refusal(() => constructEvent('not JSON', signature, secret));
    expect(error.code).toBe('signature_mismatch');
  });
});

describe('WebhookVerificationError', () => {
  it('is an error of the toolkit and carries its name and code', async () => {
    const error = await refusal(() => constructEvent(body, undefined, secret));
    expect(error).toBeInstanceOf(CheckoutError);
    expect(error).not.toBeInstanceOf(ConfigurationError);
    expect(error.name).toBe('WebhookVerificationError');
    expect(error.toJSON()).toMatchObject({ name: 'WebhookVerificationError', code: 'signature_missing' });
  });

  it('holds no part of body, secret or signature, wherever one looks', async () => {
    const canary = 'canary-4f1d';
    const json = JSON.stringify({ [canary]: canary });
    const named = { constructor: { name: canary }, [canary]: canary, toString: canary };
    const key = `${canary}-secret`;
    const failures: (() => unknown)[] = [
      () => constructEvent(json, undefined, key),
      () => constructEvent(json, canary, key),
      () => constructEvent(json, 'ab'.repeat(32), key),
      () => constructEvent(json, signWebhook(json, key), `${key}\n`),
      () => untyped(named, signature, key),
      () => constructEvent(json, signWebhook(json, key), key),
      () => constructEvent(canary, signWebhook(canary, key), key),
    ];
    const codes = new Set<string>();
    for (const failure of failures) {
      const error = await refusal(failure);
      codes.add(error.code);
      const shown = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error);
      // The stack names this file and its lines, so the words are looked for without it.
      expect(shown.replaceAll(error.stack!, '')).not.toMatch(/canary|abab/);
      expect(error.message).not.toMatch(/canary|abab/);
      expect(error.cause).toBeUndefined();
    }
    expect(codes.size).toBe(6);
  });
});
