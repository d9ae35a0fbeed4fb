import type { EntityId, OperationTable } from '@cko/core';
import { accounts } from '../../credentials.js';
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
    errors: 401 | 403 | 404 | 429 | 500;
  };
  getEntityRequirement: {
    path: { entityId: EntityId; requirementId: EntityRequirementId };
    responses: { 200: EntityRequirementDetails };
    errors: 401 | 403 | 404 | 429 | 500;
  };
  resolveEntityRequirement: {
    path: { entityId: EntityId; requirementId: EntityRequirementId };
    body: ResolveEntityRequirementRequest;
    responses: { 200: ResolveEntityRequirementResponse };
    errors: 401 | 403 | 404 | 422 | 429 | 500;
  };
}

/** The operations on requirements of sub-entities. */
export const entityRequirementOperations = {
  listEntityRequirements: {
    method: 'GET',
    path: '/accounts/entities/{entityId}/requirements',
    auth: accounts,
    headers: { accept: 'application/json;schema_version=3.0' },
  },
  getEntityRequirement: {
    method: 'GET',
    path: '/accounts/entities/{entityId}/requirements/{requirementId}',
    auth: accounts,
  },
  resolveEntityRequirement: {
    method: 'PUT',
    path: '/accounts/entities/{entityId}/requirements/{requirementId}',
    auth: accounts,
  },
} as const satisfies OperationTable<EntityRequirementOperations>;
