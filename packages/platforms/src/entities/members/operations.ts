import type { EntityId, OperationTable } from '@cko/core';
import { accounts } from '../../credentials.js';
import type { EntityMemberId } from '../../ids.js';
import type { EntityMember, EntityMemberList, ReinviteEntityMemberRequest } from './types.js';

/** What the operations on members of sub-entities take and give. */
export interface EntityMemberOperations {
  listEntityMembers: {
    path: { entityId: EntityId };
    responses: { 200: EntityMemberList };
    errors: 401 | 403 | 404 | 429 | 500;
    stability: 'beta';
  };
  reinviteEntityMember: {
    path: { entityId: EntityId; userId: EntityMemberId };
    body: ReinviteEntityMemberRequest;
    responses: { 200: EntityMember };
    errors: 401 | 403 | 404 | 422 | 429 | 500;
    stability: 'beta';
  };
}

/** The operations on members of sub-entities. */
export const entityMemberOperations = {
  listEntityMembers: { method: 'GET', path: '/accounts/entities/{entityId}/members', auth: accounts },
  reinviteEntityMember: { method: 'PUT', path: '/accounts/entities/{entityId}/members/{userId}', auth: accounts },
} as const satisfies OperationTable<EntityMemberOperations>;
