import type { OperationTable } from '@cko/core';
import { viewDisputes } from '../credentials.js';
import type { DisputeId } from '../ids.js';
import type { Dispute } from './types/dispute.js';
import type { DisputeList, ListDisputesQuery } from './types/list.js';
import type { DisputeSchemeFiles } from './types/scheme-files.js';

/** What the operations on disputes take and give. */
export interface DisputeOperations {
  listDisputes: {
    query: ListDisputesQuery;
    responses: { 200: DisputeList };
    errors: 401 | 422;
  };
  getDispute: {
    path: { dispute_id: DisputeId };
    responses: { 200: Dispute };
    errors: 401 | 404;
  };
  acceptDispute: {
    path: { dispute_id: DisputeId };
    responses: { 204: undefined };
    errors: 401 | 404;
  };
  getDisputeSchemeFiles: {
    path: { dispute_id: DisputeId };
    responses: { 200: DisputeSchemeFiles };
    errors: 401 | 403 | 404 | 429 | 500;
  };
}

/** The operations on disputes. */
export const disputeOperations = {
  listDisputes: { method: 'GET', path: '/disputes', auth: viewDisputes, pagination: 'skip-limit' },
  getDispute: { method: 'GET', path: '/disputes/{dispute_id}', auth: viewDisputes },
  acceptDispute: {
    method: 'POST',
    path: '/disputes/{dispute_id}/accept',
    auth: { keys: ['secret'], scopes: ['disputes', 'disputes:accept'] },
  },
  getDisputeSchemeFiles: {
    method: 'GET',
    path: '/disputes/{dispute_id}/schemefiles',
    auth: { keys: ['secret'], scopes: ['disputes', 'disputes:scheme-files'] },
  },
} as const satisfies OperationTable<DisputeOperations>;
