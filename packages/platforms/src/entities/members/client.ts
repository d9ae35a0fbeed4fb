import type { Api, ApiPromise, CallOptions, Connection, EntityId } from '@cko/core';
import type { EntityMemberId } from '../../ids.js';
import { entityMemberOperations, type EntityMemberOperations } from './operations.js';
import type { EntityMember, EntityMemberList, ReinviteEntityMemberRequest } from './types.js';

/** People who were invited to onboard a sub-entity, by its `contact_details.invitee`. Beta at Checkout.com. */
export class EntityMembers {
  private readonly api: Api<EntityMemberOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(entityMemberOperations);
  }

  /**
   * Lists the people who were invited to onboard a sub-entity. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `accounts`.
   *
   * @throws {NotFoundError} 404 when there is no such sub-entity
   * @throws {PermissionError} 403 when it may not be read
   * @see GET /accounts/entities/{entityId}/members
   */
  list(entityId: EntityId, options?: CallOptions): ApiPromise<EntityMemberList> {
    return this.api.call('listEntityMembers', { path: { entityId } }, options);
  }

  /**
   * Sends an invitation once more. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `accounts`.
   *
   * @param request no field is documented, so that it is empty when absent
   * @throws {NotFoundError} 404 when there is no such sub-entity or member
   * @throws {PermissionError} 403 when it may not be changed
   * @throws {ValidationError} 422 when the request is refused
   * @see PUT /accounts/entities/{entityId}/members/{userId}
   */
  reinvite(
    entityId: EntityId,
    userId: EntityMemberId,
    request: ReinviteEntityMemberRequest = {},
    options?: CallOptions,
  ): ApiPromise<EntityMember> {
    return this.api.call('reinviteEntityMember', { path: { entityId, userId }, body: request }, options);
  }
}
