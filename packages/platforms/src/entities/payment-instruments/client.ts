import type { Api, ApiPromise, CallOptions, Connection, EntityId, IdResponse } from '@cko/core';
import type { EntityPaymentInstrumentId } from '../../ids.js';
import { entityPaymentInstrumentOperations, type EntityPaymentInstrumentOperations } from './operations.js';
import type {
  CreateEntityPaymentInstrumentRequest,
  EntityPaymentInstrument,
  EntityPaymentInstrumentList,
  ListEntityPaymentInstrumentsQuery,
  UpdateEntityPaymentInstrumentRequest,
} from './types.js';

/** What a single update of a bank account or card may change. */
export interface UpdateEntityPaymentInstrumentOptions extends CallOptions {
  /** ETag that the instrument was read with. Where it is given, an instrument that changed since is left alone. */
  ifMatch?: string;
}

/** Bank accounts and cards that a sub-entity is paid out to. */
export class EntityPaymentInstruments {
  private readonly api: Api<EntityPaymentInstrumentOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(entityPaymentInstrumentOperations);
  }

  /**
   * Adds a bank account or card. It is `pending` until Checkout.com has verified it, and only then paid out to.
   *
   * Webhooks: `payment_instrument_created`, then `payment_instrument_verification_passed` or
   * `payment_instrument_verification_failed`.
   *
   * Takes a secret key, or OAuth with the scope `accounts`.
   *
   * @throws {NotFoundError} 404 when there is no such sub-entity
   * @throws {PermissionError} 403 when it may not be changed
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /accounts/entities/{id}/payment-instruments
   *
   * @example
   * ```ts
   * const { id } = await platforms.entities.paymentInstruments.create(entityId, {
   *   label: 'Main account',
   *   type: 'bank_account',
   *   currency: 'GBP',
   *   country: 'GB',
   *   instrument_details: { account_number: '12345678', bank_code: '050389' },
   *   document: { type: 'bank_statement', file_id: fileId },
   * });
   * ```
   */
  create(
    entityId: EntityId,
    request: CreateEntityPaymentInstrumentRequest,
    options?: CallOptions,
  ): ApiPromise<IdResponse> {
    return this.api.call('createEntityPaymentInstrument', { path: { id: entityId }, body: request }, options);
  }

  /**
   * Lists the bank accounts and cards of a sub-entity.
   *
   * Takes a secret key, or OAuth with the scope `accounts`.
   *
   * @throws {BadRequestError} 400 when the request cannot be read
   * @see GET /accounts/entities/{id}/payment-instruments
   */
  list(
    entityId: EntityId,
    query?: ListEntityPaymentInstrumentsQuery,
    options?: CallOptions,
  ): ApiPromise<EntityPaymentInstrumentList> {
    return this.api.call('listEntityPaymentInstruments', { path: { id: entityId }, query }, options);
  }

  /**
   * Reads a bank account or card as it stands now.
   *
   * Takes a secret key, or OAuth with the scope `accounts`.
   *
   * @throws {BadRequestError} 400 when the request cannot be read
   * @see GET /accounts/entities/{entityId}/payment-instruments/{id}
   */
  get(entityId: EntityId, id: EntityPaymentInstrumentId, options?: CallOptions): ApiPromise<EntityPaymentInstrument> {
    return this.api.call('getEntityPaymentInstrument', { path: { entityId, id } }, options);
  }

  /**
   * Changes the label of a bank account or card, or makes it the one that is paid out to by default.
   *
   * Takes a secret key, or OAuth with the scope `accounts`.
   *
   * @throws {NotFoundError} 404 when there is no such sub-entity or instrument
   * @throws {PermissionError} 403 when it may not be changed
   * @throws {ValidationError} 422 when the request is refused
   * @see PATCH /accounts/entities/{entityId}/payment-instruments/{id}
   */
  update(
    entityId: EntityId,
    id: EntityPaymentInstrumentId,
    request: UpdateEntityPaymentInstrumentRequest,
    options?: UpdateEntityPaymentInstrumentOptions,
  ): ApiPromise<IdResponse> {
    return this.api.call(
      'updateEntityPaymentInstrument',
      { path: { entityId, id }, headers: { 'If-Match': options?.ifMatch }, body: request },
      options,
    );
  }
}
