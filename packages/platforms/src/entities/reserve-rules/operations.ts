import type { EntityId, IdResponse, OperationTable } from '@cko/core';
import { accounts } from '../../credentials.js';
import type { ReserveRuleId } from '../../ids.js';
import type { ReserveRule, ReserveRuleList, ReserveRuleRequest, UpdateReserveRuleRequest } from './types.js';

/** What the operations on reserve rules take and give. */
export interface ReserveRuleOperations {
  createReserveRule: {
    path: { id: EntityId };
    body: ReserveRuleRequest;
    responses: { 201: IdResponse };
    errors: 400 | 401 | 422;
  };
  listReserveRules: {
    path: { id: EntityId };
    responses: { 200: ReserveRuleList };
    errors: 400 | 401;
  };
  getReserveRule: {
    path: { entityId: EntityId; id: ReserveRuleId };
    responses: { 200: ReserveRule };
    errors: 400 | 401;
  };
  updateReserveRule: {
    path: { entityId: EntityId; id: ReserveRuleId };
    headers: { 'If-Match': string };
    body: UpdateReserveRuleRequest;
    responses: { 200: IdResponse };
    errors: 401 | 412 | 422 | 428;
  };
}

/** The operations on reserve rules. */
export const reserveRuleOperations = {
  createReserveRule: { method: 'POST', path: '/accounts/entities/{id}/reserve-rules', auth: accounts },
  listReserveRules: { method: 'GET', path: '/accounts/entities/{id}/reserve-rules', auth: accounts },
  getReserveRule: { method: 'GET', path: '/accounts/entities/{entityId}/reserve-rules/{id}', auth: accounts },
  updateReserveRule: { method: 'PUT', path: '/accounts/entities/{entityId}/reserve-rules/{id}', auth: accounts },
} as const satisfies OperationTable<ReserveRuleOperations>;
