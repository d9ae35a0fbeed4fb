import { type ClientOptions, type Configuration, Connection } from '@cko/core';
import { name, version } from '../package.json';
import { Tokens } from './tokens/client.js';
import { tokenOperations } from './tokens/operations.js';

/**
 * The vault: where card data is kept, so that it need not be kept with you.
 *
 * @example
 * ```ts
 * const vault = new VaultClient({ publicKey: process.env.CHECKOUT_PUBLIC_KEY, prefix: 'abcdefgh' });
 * const { token } = await vault.tokens.request({ type: 'googlepay', token_data: payload });
 * ```
 */
export class VaultClient {
  /** Single-use tokens for card details and wallet payloads. */
  readonly tokens: Tokens;

  /** @param options credentials and settings, or a configuration that several clients share */
  constructor(options?: ClientOptions | Configuration) {
    const connection = new Connection(options, { name, version });
    this.tokens = new Tokens(connection.api(tokenOperations));
  }
}
