import type { Api, ApiPromise, CallOptions, Connection, EntityId } from '@cko/core';
import type { EntityRequirementId } from '../../ids.js';
import { type EntityCallOptions, schemaHeaders } from '../schema-version.js';
import { entityRequirementOperations, type EntityRequirementOperations } from './operations.js';
import type {
  EntityRequirementDetails,
  EntityRequirementList,
  ResolveEntityRequirementRequest,
  ResolveEntityRequirementResponse,
} from './types.js';

/**
 * What Checkout.com still asks of a sub-entity. Each requirement but those of a periodic review is also told by webhook,
 * `action_required`.
 */
export class EntityRequirements {
  private readonly api: Api<EntityRequirementOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(entityRequirementOperations);
  }

  /**
   * Lists what a sub-entity still has to provide or confirm.
   *
   * Takes a secret key, or OAuth with the scope `accounts`.
   *
   * @throws {NotFoundError} 404 when there is no such sub-entity
   * @throws {PermissionError} 403 when it may not be read
   * @see GET /accounts/entities/{entityId}/requirements
   */
  list(entityId: EntityId, options?: EntityCallOptions): ApiPromise<EntityRequirementList> {
    return this.api.call('listEntityRequirements', { path: { entityId }, headers: schemaHeaders(options) }, options);
  }

  /**
   * Reads a requirement, with a JSON Schema of the value that meets it.
   *
   * Takes a secret key, or OAuth with the scope `accounts`.
   *
   * @throws {NotFoundError} 404 when there is no such sub-entity or requirement
   * @throws {PermissionError} 403 when it may not be read
   * @see GET /accounts/entities/{entityId}/requirements/{requirementId}
   */
  get(
    entityId: EntityId,
    requirementId: EntityRequirementId,
    options?: CallOptions,
  ): ApiPromise<EntityRequirementDetails> {
    return this.api.call('getEntityRequirement', { path: { entityId, requirementId } }, options);
  }

  /**
   * Submits what meets a requirement. The answer says only that it is being looked at.
   *
   * Takes a secret key, or OAuth with the scope `accounts`.
   *
   * @throws {NotFoundError} 404 when there is no such sub-entity or requirement
   * @throws {PermissionError} 403 when it may not be changed
   * @throws {ValidationError} 422 when the value does not fit the requirement
   * @see PUT /accounts/entities/{entityId}/requirements/{requirementId}
   *
   * @example
   * ```ts
   * const { message, _schema } = await platforms.entities.requirements.get(entityId, requirementId);
   * await platforms.entities.requirements.resolve(entityId, requirementId, { value: ask(message, _schema) });
   * ```
   */
  resolve(
    entityId: EntityId,
    requirementId: EntityRequirementId,
    request: ResolveEntityRequirementRequest,
    options?: CallOptions,
  ): ApiPromise<ResolveEntityRequirementResponse> {
    return this.api.call('resolveEntityRequirement', { path: { entityId, requirementId }, body: request }, options);
  }
}
