import type { OperationTable } from '@cko/core';
import type { DisputeId } from '../ids.js';
import type { Dispute } from './types/dispute.js';
import type { DisputeList, ListDisputesQuery } from './types/list.js';
import type { DisputeSchemeFiles } from './types/scheme-files.js';

/** What the operations on disputes take and give. */
export interface DisputeOperations {
  listDisputes: {
    query: ListDisputesQuery;
    responses: { 200: DisputeList };
  };
  getDispute: {
    path: { dispute_id: DisputeId };
    responses: { 200: Dispute };
  };
  acceptDispute: {
    path: { dispute_id: DisputeId };
    responses: { 204: undefined };
  };
  getDisputeSchemeFiles: {
    path: { dispute_id: DisputeId };
    responses: { 200: DisputeSchemeFiles };
  };
}

/** The operations on disputes. */
export const disputeOperations = {
  listDisputes: {
    method: 'GET',
    path: '/disputes',
    access: 'read',
    keys: ['secret'],
    scopes: ['disputes', 'disputes:view'],
    idempotency: 'none',
    errors: [401, 422],
    pagination: { style: 'skip-limit', items: 'data', total: 'total_count' },
  },
  getDispute: {
    method: 'GET',
    path: '/disputes/{dispute_id}',
    access: 'read',
    keys: ['secret'],
    scopes: ['disputes', 'disputes:view'],
    idempotency: 'none',
    errors: [401, 404],
  },
  acceptDispute: {
    method: 'POST',
    path: '/disputes/{dispute_id}/accept',
    access: 'write',
    keys: ['secret'],
    scopes: ['disputes', 'disputes:accept'],
    idempotency: 'none',
    errors: [401, 404],
  },
  getDisputeSchemeFiles: {
    method: 'GET',
    path: '/disputes/{dispute_id}/schemefiles',
    access: 'read',
    keys: ['secret'],
    scopes: ['disputes', 'disputes:scheme-files'],
    idempotency: 'none',
    errors: [401, 403, 404, 429, 500],
  },
} as const satisfies OperationTable<DisputeOperations>;
