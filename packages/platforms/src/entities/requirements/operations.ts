import type { EntityId, OperationTable } from '@cko/core';
import type { EntityRequirementId } from '../../ids.js';
import type { EntityHeaders } from '../schema-version.js';
import type {
  EntityRequirementDetails,
  EntityRequirementList,
  ResolveEntityRequirementRequest,
  ResolveEntityRequirementResponse,
} from './types.js';

/** What the operations on requirements of sub-entities take and give. */
export interface EntityRequirementOperations {
  listEntityRequirements: {
    path: { entityId: EntityId };
    headers?: EntityHeaders;
    responses: { 200: EntityRequirementList };
  };
  getEntityRequirement: {
    path: { entityId: EntityId; requirementId: EntityRequirementId };
    responses: { 200: EntityRequirementDetails };
  };
  resolveEntityRequirement: {
    path: { entityId: EntityId; requirementId: EntityRequirementId };
    body: ResolveEntityRequirementRequest;
    responses: { 200: ResolveEntityRequirementResponse };
  };
}

/** The operations on requirements of sub-entities. */
export const entityRequirementOperations = {
  listEntityRequirements: {
    method: 'GET',
    path: '/accounts/entities/{entityId}/requirements',
    access: 'read',
    keys: ['secret'],
    scopes: ['accounts'],
    idempotency: 'none',
    errors: [401, 403, 404, 429, 500],
    headers: { accept: 'application/json;schema_version=3.0' },
  },
  getEntityRequirement: {
    method: 'GET',
    path: '/accounts/entities/{entityId}/requirements/{requirementId}',
    access: 'read',
    keys: ['secret'],
    scopes: ['accounts'],
    idempotency: 'none',
    errors: [401, 403, 404, 429, 500],
  },
  resolveEntityRequirement: {
    method: 'PUT',
    path: '/accounts/entities/{entityId}/requirements/{requirementId}',
    access: 'write',
    keys: ['secret'],
    scopes: ['accounts'],
    idempotency: 'none',
    errors: [401, 403, 404, 422, 429, 500],
  },
} as const satisfies OperationTable<EntityRequirementOperations>;
