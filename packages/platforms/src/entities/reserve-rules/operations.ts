import type { EntityId, IdResponse, OperationTable } from '@cko/core';
import type { ReserveRuleId } from '../../ids.js';
import type { ReserveRule, ReserveRuleList, ReserveRuleRequest, UpdateReserveRuleRequest } from './types.js';

/** What the operations on reserve rules take and give. */
export interface ReserveRuleOperations {
  createReserveRule: {
    path: { id: EntityId };
    body: ReserveRuleRequest;
    responses: { 201: IdResponse };
  };
  listReserveRules: {
    path: { id: EntityId };
    responses: { 200: ReserveRuleList };
  };
  getReserveRule: {
    path: { entityId: EntityId; id: ReserveRuleId };
    responses: { 200: ReserveRule };
  };
  updateReserveRule: {
    path: { entityId: EntityId; id: ReserveRuleId };
    headers: { 'If-Match': string };
    body: UpdateReserveRuleRequest;
    responses: { 200: IdResponse };
  };
}

/** The operations on reserve rules. */
export const reserveRuleOperations = {
  createReserveRule: {
    method: 'POST',
    path: '/accounts/entities/{id}/reserve-rules',
    access: 'write',
    keys: ['secret'],
    scopes: ['accounts'],
    idempotency: 'none',
    errors: [400, 401, 422],
  },
  listReserveRules: {
    method: 'GET',
    path: '/accounts/entities/{id}/reserve-rules',
    access: 'read',
    keys: ['secret'],
    scopes: ['accounts'],
    idempotency: 'none',
    errors: [400, 401],
  },
  getReserveRule: {
    method: 'GET',
    path: '/accounts/entities/{entityId}/reserve-rules/{id}',
    access: 'read',
    keys: ['secret'],
    scopes: ['accounts'],
    idempotency: 'none',
    errors: [400, 401],
  },
  updateReserveRule: {
    method: 'PUT',
    path: '/accounts/entities/{entityId}/reserve-rules/{id}',
    access: 'write',
    keys: ['secret'],
    scopes: ['accounts'],
    idempotency: 'none',
    errors: [401, 412, 422, 428],
  },
} as const satisfies OperationTable<ReserveRuleOperations>;
