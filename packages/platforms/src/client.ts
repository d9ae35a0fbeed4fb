import { type ClientOptions, type Configuration, Connection } from '@cko/core';
import { name, version } from '../package.json';
import { Entities } from './entities/client.js';
import { OnboardingSimulation } from './simulate/client.js';

/**
 * Onboards the sellers of a platform as sub-entities, and decides how they are paid out.
 *
 * What a method's `@throws` names is what that call is documented to be refused with. Any call can also end in an
 * `AuthenticationError`, a `RateLimitError`, a `ServerError`, or without an answer in a `ConnectionError` or
 * `TimeoutError`.
 *
 * @example
 * ```ts
 * const platforms = new PlatformsClient({ secretKey: process.env.CKO_SECRET_KEY, prefix: 'abcdefgh' });
 * const { status, requirements_due } = await platforms.entities.get('ent_wxglze3wwywujg4nna5fb7ldli');
 * ```
 */
export class PlatformsClient {
  /** Sub-entities, and what belongs to each: members, requirements, payouts, reserves, files. */
  readonly entities: Entities;
  /** What Checkout.com would decide about a sub-entity, for tests in the sandbox environment only. */
  readonly simulate: OnboardingSimulation;

  /**
   * @param options how to reach the account, or a configuration that several clients share; without it, the
   * environment variables `CKO_…`
   */
  constructor(options?: ClientOptions | Configuration) {
    const connection = new Connection(options, { name, version });
    this.entities = new Entities(connection);
    this.simulate = new OnboardingSimulation(connection);
  }
}
