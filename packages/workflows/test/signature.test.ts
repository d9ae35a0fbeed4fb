import { ConfigurationError } from '@cko/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constructEvent, signWebhook } from '../src/index.js';
import { refusal } from './refusal.js';
import { paymentApproved } from './sample-events.js';

const bytes = fc.uint8Array({ maxLength: 300 });
const secret = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.trim() === text);
const event = fc
  .record({ id: fc.string(), type: fc.string(), data: fc.dictionary(fc.string(), fc.jsonValue()) })
  .map((value) => JSON.stringify(value));

describe('signWebhook', () => {
  it('gives what OpenSSL gives: HMAC-SHA256 in lower-case hexadecimal', () => {
    expect(signWebhook('{"id":"evt_1","type":"payment_approved"}', 'whsec_test')).toBe(
      '9ab15f712ddbb439baa8c2a632009f355f287697ec18172e108d0c56f5935d2b',
    );
  });

  it('reads body and secret as UTF-8', () => {
    expect(signWebhook('café', 'kéz')).toBe('7c6e39532154fc57515322ea31a2bb5d2b8c11a1e1d84a20e87aa09fa8ef4f86');
  });

  it('signs a text and its bytes alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), secret, (text, key) => {
        expect(signWebhook(text, key)).toBe(signWebhook(new TextEncoder().encode(text), key));
      }),
    );
  });

  it('refuses an empty secret, with which anybody could sign', () => {
    expect(() => signWebhook('{}', '')).toThrow(ConfigurationError);
    expect(() => signWebhook('{}', ' \n')).toThrow(ConfigurationError);
  });
});

describe('a signature', () => {
  it('is accepted for the event it was made for, whatever the event and the secret', () => {
    fc.assert(
      fc.property(event, secret, (body, key) => {
        expect(constructEvent(body, signWebhook(body, key), key)).toEqual(JSON.parse(body));
        expect(constructEvent(Buffer.from(body), signWebhook(body, key), key)).toEqual(JSON.parse(body));
      }),
    );
  });

  it('is right for any bytes, also ones that are no text: only reading them can fail then', async () => {
    const signed = fc.asyncProperty(bytes, secret, async (body, key) => {
      const error = await refusal(() => constructEvent(body, signWebhook(body, key), key));
      expect(error.code).toMatch(/^body_not_(json|event)$/);
    });
    await fc.assert(signed);
  });

  it('fits no body that differs in a bit', async () => {
    const changed = fc.asyncProperty(event, secret, fc.nat(), fc.nat(7), async (text, key, at, bit) => {
      const body = Buffer.from(text);
      const signature = signWebhook(body, key);
      body[at % body.length]! ^= 1 << bit;
      expect((await refusal(() => constructEvent(body, signature, key))).code).toBe('signature_mismatch');
    });
    await fc.assert(changed);
  });

  it('is refused when one of its digits is another', async () => {
    const changed = fc.asyncProperty(
      event,
      secret,
      fc.nat(63),
      fc.integer({ min: 1, max: 15 }),
      async (body, key, at, by) => {
        const digits = signWebhook(body, key).split('');
        digits[at] = ((parseInt(digits[at]!, 16) + by) % 16).toString(16);
        expect((await refusal(() => constructEvent(body, digits.join(''), key))).code).toBe('signature_mismatch');
      },
    );
    await fc.assert(changed);
  });

  it('is refused when it is cut or something is added', async () => {
    const body = JSON.stringify(paymentApproved);
    const signature = signWebhook(body, 'key');
    for (const wrong of [
      signature.slice(1),
      `${signature}0`,
      `${signature}00`,
      `sha256=${signature}`,
      `${signature},${signature}`,
    ]) {
      expect((await refusal(() => constructEvent(body, wrong, 'key'))).code).toBe('signature_malformed');
    }
  });

  it('may be written in capitals', () => {
    const body = JSON.stringify(paymentApproved);
    expect(constructEvent(body, signWebhook(body, 'key').toUpperCase(), 'key')).toEqual(paymentApproved);
  });

  it('is accepted while its secret is among those in rotation, and refused once it is not', async () => {
    const rotated = fc.asyncProperty(
      event,
      fc.uniqueArray(secret, { minLength: 2, maxLength: 5 }),
      async (body, keys) => {
        for (const key of keys) expect(constructEvent(body, signWebhook(body, key), keys)).toEqual(JSON.parse(body));
        const [retired, ...current] = keys;
        const error = await refusal(() => constructEvent(body, signWebhook(body, retired!), current));
        expect(error.code).toBe('signature_mismatch');
      },
    );
    await fc.assert(rotated);
  });
});
