import type { Api, ApiPromise, CallOptions, Connection, EntityId, IdResponse } from '@cko/core';
import type { ReserveRuleId } from '../../ids.js';
import { reserveRuleOperations, type ReserveRuleOperations } from './operations.js';
import type { ReserveRule, ReserveRuleList, ReserveRuleRequest, UpdateReserveRuleRequest } from './types.js';

/** What a single update of a reserve rule needs and may change. */
export interface UpdateReserveRuleOptions extends CallOptions {
  /** ETag that the rule was read with, as `etagOf` finds it. A rule that changed since is left alone. */
  ifMatch: string;
}

/** What part of a sub-entity's takings is held back, and for how long, against refunds and disputes to come. */
export class EntityReserveRules {
  private readonly api: Api<ReserveRuleOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(reserveRuleOperations);
  }

  /**
   * Adds a reserve rule.
   *
   * Takes a secret key, or OAuth with the scope `accounts`.
   *
   * @throws {ValidationError} 422, for example `percentage_invalid`
   * @throws {BadRequestError} 400 when the request cannot be read
   * @see POST /accounts/entities/{id}/reserve-rules
   *
   * @example
   * ```ts
   * const { id } = await platforms.entities.reserveRules.create(entityId, {
   *   type: 'rolling',
   *   rolling: { percentage: 10, holding_duration: { weeks: 2 } },
   *   valid_from: '2027-01-01T00:00:00Z',
   * });
   * ```
   */
  create(entityId: EntityId, request: ReserveRuleRequest, options?: CallOptions): ApiPromise<IdResponse> {
    return this.api.call('createReserveRule', { path: { id: entityId }, body: request }, options);
  }

  /**
   * Lists the reserve rules of a sub-entity.
   *
   * Takes a secret key, or OAuth with the scope `accounts`.
   *
   * @throws {BadRequestError} 400 when the request cannot be read
   * @see GET /accounts/entities/{id}/reserve-rules
   */
  list(entityId: EntityId, options?: CallOptions): ApiPromise<ReserveRuleList> {
    return this.api.call('listReserveRules', { path: { id: entityId } }, options);
  }

  /**
   * Reads a reserve rule. With `.withResponse()` comes the ETag that an update needs.
   *
   * Takes a secret key, or OAuth with the scope `accounts`.
   *
   * @throws {BadRequestError} 400 when the request cannot be read
   * @see GET /accounts/entities/{entityId}/reserve-rules/{id}
   */
  get(entityId: EntityId, id: ReserveRuleId, options?: CallOptions): ApiPromise<ReserveRule> {
    return this.api.call('getReserveRule', { path: { entityId, id } }, options);
  }

  /**
   * Changes a reserve rule that has not begun yet, unless it changed since it was read.
   *
   * Takes a secret key, or OAuth with the scope `accounts`.
   *
   * @throws {PreconditionFailedError} 412 when the rule changed since it was read: read it again, then decide
   * @throws {ValidationError} 422 when the request is refused
   * @see PUT /accounts/entities/{entityId}/reserve-rules/{id}
   *
   * @example
   * ```ts
   * const { data: rule, response } = await platforms.entities.reserveRules.get(entityId, id).withResponse();
   * const rolling = { ...rule.rolling, percentage: 15 };
   * await platforms.entities.reserveRules.update(
   *   entityId,
   *   id,
   *   { type: 'rolling', rolling },
   *   { ifMatch: etagOf(response) },
   * );
   * ```
   */
  update(
    entityId: EntityId,
    id: ReserveRuleId,
    request: UpdateReserveRuleRequest,
    options: UpdateReserveRuleOptions,
  ): ApiPromise<IdResponse> {
    return this.api.call(
      'updateReserveRule',
      { path: { entityId, id }, headers: { 'If-Match': options.ifMatch }, body: request },
      options,
    );
  }
}
