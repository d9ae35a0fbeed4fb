import { CheckoutError, ConfigurationError } from '@cko/core';
import { describe, expect, it, vi } from 'vitest';
import { constructEvent, WebhookVerificationError } from '../src/index.js';

/** A second copy of this package, as two versions of a dependency bring one. */
async function secondCopy(): Promise<typeof import('../src/index.js')> {
  vi.resetModules();
  return import('../src/index.js');
}

describe('WebhookVerificationError', () => {
  it('is recognised when another copy of the package has thrown it', async () => {
    const copy = await secondCopy();
    expect(copy.WebhookVerificationError).not.toBe(WebhookVerificationError);
    const error = new copy.WebhookVerificationError('body_not_json', 'Not JSON.');
    expect(error).toBeInstanceOf(WebhookVerificationError);
    expect(error).toBeInstanceOf(CheckoutError);
  });

  it('is not recognised in other errors', () => {
    expect(new CheckoutError('Something else.')).not.toBeInstanceOf(WebhookVerificationError);
    expect(new ConfigurationError('A setting.')).not.toBeInstanceOf(WebhookVerificationError);
    expect(new Error('WebhookVerificationError')).not.toBeInstanceOf(WebhookVerificationError);
  });

  it('says its name and code, and nothing of what was sent', () => {
    const error = new WebhookVerificationError('signature_mismatch', 'It does not fit.');
    expect(error.toJSON()).toMatchObject({ name: 'WebhookVerificationError', code: 'signature_mismatch' });
    const thrown = () => constructEvent('{"card":"4242"}', 'f'.repeat(64), 'a secret');
    expect(thrown).toThrow(WebhookVerificationError);
    expect(thrown).not.toThrow(/4242|a secret|ffff/);
  });
});
