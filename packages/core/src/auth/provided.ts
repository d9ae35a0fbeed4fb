import type { CredentialContext } from '../config/options.js';
import { CheckoutError } from '../errors/checkout-error.js';
import { ConfigurationError } from '../errors/local-errors.js';
import { kindOfFailure } from '../errors/redact.js';

type Ask<T> = (context: CredentialContext<T>) => T | Promise<T>;

/** What a credential source gives now. The user's function may fail in its own way, and what it says may be secret. */
export async function provided<T extends string | object>(
  source: T | Ask<T>,
  context: CredentialContext<T>,
): Promise<T> {
  if (typeof source !== 'function') return source;
  try {
    return await (source as Ask<T>)(context);
  } catch (error) {
    if (error instanceof CheckoutError) throw error;
    throw new ConfigurationError(
      `The function that gives the credential failed (${kindOfFailure(error)}). What it said is not repeated here, since ` +
        'it could hold the credential.',
    );
  }
}
