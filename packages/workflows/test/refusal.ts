import { expect } from 'vitest';
import { WebhookVerificationError } from '../src/index.js';

/** The verification error that an action ends with; fails when it succeeds or ends otherwise. */
export async function refusal(action: () => unknown): Promise<WebhookVerificationError> {
  try {
    await action();
  } catch (error) {
    expect(error).toBeInstanceOf(WebhookVerificationError);
    return error as WebhookVerificationError;
  }
  throw new Error('It was accepted.');
}
