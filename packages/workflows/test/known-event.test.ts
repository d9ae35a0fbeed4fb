import { describe, expect, it } from 'vitest';
import { constructEvent, isKnownEvent, signWebhook, webhookEventTypes } from '../src/index.js';
import { secret } from './sample-events.js';

function eventOf(type: string) {
  const body = JSON.stringify({ id: 'evt_1', type, version: '1.0.0', created_on: '2026-05-22T11:56:04Z', data: {} });
  return constructEvent(body, signWebhook(body, secret), secret);
}

describe('isKnownEvent', () => {
  it('knows every listed type', () => {
    for (const type of Object.values(webhookEventTypes).flat()) expect(isKnownEvent(eventOf(type))).toBe(true);
  });

  it('does not know other types, however they are named', () => {
    for (const type of ['balance_low', 'payment', 'PAYMENT_APPROVED', 'gateway', 'toString', '__proto__', '']) {
      expect(isKnownEvent(eventOf(type))).toBe(false);
    }
  });
});

describe('webhookEventTypes', () => {
  it('lists a type once under a source', () => {
    for (const types of Object.values(webhookEventTypes)) expect(new Set(types).size).toBe(types.length);
  });

  it('spells types as Checkout.com does: lower case with underscores, without dots', () => {
    for (const type of Object.values(webhookEventTypes).flat()) expect(type).toMatch(/^[a-z0-9]+(_[a-z0-9]+)*$/);
  });
});
