import type { Api, ApiPromise, Connection, EntityId } from '@cko/core';
import { EntityFiles } from './files/client.js';
import { EntityMembers } from './members/client.js';
import { entityOperations, type EntityOperations } from './operations.js';
import { EntityPaymentInstruments } from './payment-instruments/client.js';
import { EntityPayoutSchedules } from './payout-schedules/client.js';
import { EntityRequirements } from './requirements/client.js';
import { EntityReserveRules } from './reserve-rules/client.js';
import { type EntityCallOptions, schemaHeaders } from './schema-version.js';
import type { Entity, EntitySummary } from './types/entity.js';
import type { OnboardEntityRequest, UpdateEntityRequest } from './types/requests.js';

/**
 * Sub-entities: the sellers of a platform, each a company or sole trader that Checkout.com checks before it can take
 * payments and be paid out.
 *
 * The types are those of schema version 3.0, which is asked for unless a call says otherwise. Fields that only earlier
 * versions read are marked as deprecated.
 */
export class Entities {
  /** People who were invited to onboard a sub-entity. Beta at Checkout.com. */
  readonly members: EntityMembers;
  /** What Checkout.com still asks of a sub-entity. */
  readonly requirements: EntityRequirements;
  /** Bank accounts and cards that a sub-entity is paid out to. */
  readonly paymentInstruments: EntityPaymentInstruments;
  /** When a sub-entity is paid out, by currency. */
  readonly payoutSchedules: EntityPayoutSchedules;
  /** What part of a sub-entity's takings is held back, and for how long. */
  readonly reserveRules: EntityReserveRules;
  /** Documents that prove what a sub-entity says of itself. */
  readonly files: EntityFiles;

  private readonly api: Api<EntityOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(entityOperations);
    this.members = new EntityMembers(connection);
    this.requirements = new EntityRequirements(connection);
    this.paymentInstruments = new EntityPaymentInstruments(connection);
    this.payoutSchedules = new EntityPayoutSchedules(connection);
    this.reserveRules = new EntityReserveRules(connection);
    this.files = new EntityFiles(connection);
  }

  /**
   * Registers a seller as a sub-entity.
   *
   * Checks begin when everything that they need is there: `requirements_due` of the answer says what is missing. They
   * go on by themselves, and webhooks tell of them: `sub_entity_created`, `status_changed`, and `payments_enabled` and
   * `payouts_enabled` in the end.
   *
   * Each seller has a `reference` of its own, so a second call for the same one ends in a `ConflictError`, whose
   * `existingId` is the sub-entity that there is. The call is not repeated after a failure that leaves its outcome
   * unknown: call again, and a conflict means that it was done.
   *
   * Takes a secret key, or OAuth with the scope `accounts`.
   *
   * @throws {ConflictError} 409 when there is a sub-entity with the same `reference`
   * @throws {ValidationError} 422, for example `reference_required` or `company_or_individual_required`
   * @throws {BadRequestError} 400 when the request cannot be read
   * @see POST /accounts/entities
   *
   * @example
   * ```ts
   * const { id, requirements_due } = await platforms.entities.onboard({
   *   reference: 'seller-1021',
   *   profile: { urls: ['https://masks.example'], mccs: ['5699'], default_holding_currency: 'GBP' },
   *   contact_details: { email_addresses: { primary: 'owner@masks.example' } },
   *   company: { legal_name: 'Super Hero Masks Ltd', trading_name: 'Super Hero Masks' },
   * });
   * ```
   */
  onboard(request: OnboardEntityRequest, options?: EntityCallOptions): ApiPromise<EntitySummary> {
    return this.api.call('onboardEntity', { headers: schemaHeaders(options), body: request }, options);
  }

  /**
   * Reads a sub-entity: what it said of itself, and how Checkout.com sees it.
   *
   * Takes a secret key, or OAuth with the scope `accounts`.
   *
   * @throws {NotFoundError} 404 when there is no such sub-entity
   * @throws {ValidationError} 422 when the request is refused
   * @see GET /accounts/entities/{id}
   */
  get(id: EntityId, options?: EntityCallOptions): ApiPromise<Entity> {
    return this.api.call('getEntity', { path: { id }, headers: schemaHeaders(options) }, options);
  }

  /**
   * Replaces what a sub-entity says of itself, or adds what was missing. Its `reference` stays.
   *
   * The checks run again, and until they end the sub-entity keeps what it was allowed to do.
   *
   * Takes a secret key, or OAuth with the scope `accounts`.
   *
   * @throws {NotFoundError} 404 when there is no such sub-entity
   * @throws {ValidationError} 422 when the request is refused
   * @see PUT /accounts/entities/{id}
   */
  update(id: EntityId, request: UpdateEntityRequest, options?: EntityCallOptions): ApiPromise<EntitySummary> {
    return this.api.call('updateEntity', { path: { id }, headers: schemaHeaders(options), body: request }, options);
  }
}
