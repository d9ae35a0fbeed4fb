// oxlint-disable typescript/no-require-imports -- Only `require` can load a client at the moment it is first used.
import { Configuration, createConfig, type ClientOptions } from '@cko/core';
import type { DisputesClient } from '@cko/disputes';
import type { IdentityClient } from '@cko/identity';
import type { IssuingClient } from '@cko/issuing';
import type { PaymentsClient } from '@cko/payments';
import type { PlatformsClient } from '@cko/platforms';
import type { TreasuryClient } from '@cko/treasury';
import type { VaultClient } from '@cko/vault';
import type { WorkflowsClient } from '@cko/workflows';

/**
 * Every client of the toolkit over one configuration: they share its connections, access token and rate limits. Each is
 * loaded when it is first used, so what is not used costs nothing.
 *
 * @example
 * ```ts
 * const checkout = new Checkout();
 * await checkout.payments.get('pay_mbabizu24mvu3mela5njyhpit4');
 * ```
 */
export class Checkout {
  readonly configuration: Configuration;
  readonly #clients = new Map<string, unknown>();

  /**
   * @param options how to reach the account, or a configuration that is shared with other clients; without it, the
   * environment variables `CKO_…`
   */
  constructor(options?: ClientOptions | Configuration) {
    this.configuration = options instanceof Configuration ? options : createConfig(options);
  }

  /** Payments and payouts, links, hosted pages, sessions, wallets. */
  get payments(): PaymentsClient {
    return this.#client('payments', () => (require('@cko/payments') as typeof import('@cko/payments')).PaymentsClient);
  }

  /** Tokens, instruments, customers, network tokens, card metadata, forwarding. */
  get vault(): VaultClient {
    return this.#client('vault', () => (require('@cko/vault') as typeof import('@cko/vault')).VaultClient);
  }

  /** Disputes, their evidence and files. */
  get disputes(): DisputesClient {
    return this.#client('disputes', () => (require('@cko/disputes') as typeof import('@cko/disputes')).DisputesClient);
  }

  /** Workflows and events. */
  get workflows(): WorkflowsClient {
    return this.#client(
      'workflows',
      () => (require('@cko/workflows') as typeof import('@cko/workflows')).WorkflowsClient,
    );
  }

  /** Balances, transfers, exchange rates, financial actions, reports. */
  get treasury(): TreasuryClient {
    return this.#client('treasury', () => (require('@cko/treasury') as typeof import('@cko/treasury')).TreasuryClient);
  }

  /** Cardholders, cards, controls, transactions, issuing disputes. */
  get issuing(): IssuingClient {
    return this.#client('issuing', () => (require('@cko/issuing') as typeof import('@cko/issuing')).IssuingClient);
  }

  /** Sub-entities of a platform, their payment instruments, payout schedules, reserve rules and files. */
  get platforms(): PlatformsClient {
    return this.#client(
      'platforms',
      () => (require('@cko/platforms') as typeof import('@cko/platforms')).PlatformsClient,
    );
  }

  /** Applicants, and verifications of identities, documents, faces and addresses. */
  get identity(): IdentityClient {
    return this.#client('identity', () => (require('@cko/identity') as typeof import('@cko/identity')).IdentityClient);
  }

  #client<Client>(name: string, load: () => new (configuration: Configuration) => Client): Client {
    const made = (this.#clients.get(name) as Client | undefined) ?? new (load())(this.configuration);
    this.#clients.set(name, made);
    return made;
  }
}

// Errors, configuration and money, so that one package is enough.
export * from '@cko/core';
