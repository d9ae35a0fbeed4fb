import { type ClientOptions, type Configuration, Connection } from '@cko/core';
import { name, version } from '../package.json';
import { Disputes } from './disputes/client.js';
import { Evidence } from './evidence/client.js';
import { Files } from './files/client.js';

/**
 * Finds the disputes about your payments, and answers them: accept one, or provide evidence and submit it.
 *
 * What a method's `@throws` names is what that call is documented to be refused with. Any call can also end in an
 * `AuthenticationError`, a `RateLimitError`, a `ServerError`, or without an answer in a `ConnectionError` or
 * `TimeoutError`.
 *
 * @example
 * ```ts
 * const disputes = new DisputesClient({ secretKey: process.env.CKO_SECRET_KEY, prefix: 'abcdefgh' });
 * ```
 */
export class DisputesClient extends Disputes {
  /** What you say and show against a dispute. */
  readonly evidence: Evidence;
  /** Files that evidence is made of. */
  readonly files: Files;

  /**
   * @param options how to reach the account, or a configuration that several clients share; without it, the
   * environment variables `CKO_…`
   */
  constructor(options?: ClientOptions | Configuration) {
    const connection = new Connection(options, { name, version });
    super(connection);
    this.evidence = new Evidence(connection);
    this.files = new Files(connection);
  }
}
