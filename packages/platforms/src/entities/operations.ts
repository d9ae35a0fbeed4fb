import type { EntityId, OperationTable } from '@cko/core';
import { accounts } from '../credentials.js';
import type { EntityHeaders } from './schema-version.js';
import type { Entity, EntitySummary } from './types/entity.js';
import type { OnboardEntityRequest, UpdateEntityRequest } from './types/requests.js';

/** What the operations on sub-entities take and give. */
export interface EntityOperations {
  onboardEntity: {
    headers?: EntityHeaders;
    body: OnboardEntityRequest;
    responses: { 201: EntitySummary };
    errors: 400 | 401 | 409 | 422;
  };
  getEntity: {
    path: { id: EntityId };
    headers?: EntityHeaders;
    responses: { 200: Entity };
    errors: 401 | 404 | 422;
  };
  updateEntity: {
    path: { id: EntityId };
    headers?: EntityHeaders;
    body: UpdateEntityRequest;
    responses: { 200: EntitySummary };
    errors: 401 | 404 | 422;
  };
}

/** The operations on sub-entities. */
export const entityOperations = {
  onboardEntity: {
    method: 'POST',
    path: '/accounts/entities',
    auth: accounts,
    headers: { accept: 'application/json;schema_version=3.0' },
  },
  getEntity: {
    method: 'GET',
    path: '/accounts/entities/{id}',
    auth: accounts,
    headers: { accept: 'application/json;schema_version=3.0' },
  },
  updateEntity: {
    method: 'PUT',
    path: '/accounts/entities/{id}',
    auth: accounts,
    headers: { accept: 'application/json;schema_version=3.0' },
  },
} as const satisfies OperationTable<EntityOperations>;
