import type { CredentialContext } from '../config/options.js';
import { CheckoutError } from '../errors/checkout-error.js';
import { ConfigurationError } from '../errors/local-errors.js';
import { redact } from '../errors/redact.js';

/** What a credential source gives now. The user's function may fail in its own way; what it says is kept, redacted. */
export async function provided<T extends string | object>(
  source: T | ((context: CredentialContext<T>) => T | Promise<T>),
  context: CredentialContext<T>,
): Promise<T> {
  if (typeof source !== 'function') return source;
  try {
    return await source(context);
  } catch (error) {
    if (error instanceof CheckoutError) throw error;
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    throw new ConfigurationError(`The function that gives the credential failed. ${redact(reason)}`);
  }
}
