import type { OperationTable } from '@cko/core';
import type { ForwardRequestId } from '../ids.js';
import type { ForwardRequest, ForwardRequestDetails, ForwardResponse } from './types.js';

/** What the operations on forwarded requests take and give. */
export interface ForwardOperations {
  forwardRequest: {
    body: ForwardRequest;
    responses: { 200: ForwardResponse };
  };
  getForwardRequest: {
    path: { id: ForwardRequestId };
    responses: { 200: ForwardRequestDetails };
  };
}

/** The operations on forwarded requests. */
export const forwardOperations = {
  forwardRequest: {
    method: 'POST',
    path: '/forward',
    access: 'write',
    keys: ['secret'],
    scopes: ['forward'],
    idempotency: 'none',
    errors: [401, 422, 500],
    host: 'forward',
    stability: 'beta',
  },
  getForwardRequest: {
    method: 'GET',
    path: '/forward/{id}',
    access: 'read',
    keys: ['secret'],
    scopes: ['forward'],
    idempotency: 'none',
    errors: [401, 404, 500],
    host: 'forward',
  },
} as const satisfies OperationTable<ForwardOperations>;
