import type { OperationTable } from '@cko/core';
import { forward } from '../credentials.js';
import type { ForwardRequestId } from '../ids.js';
import type { ForwardRequest, ForwardRequestDetails, ForwardResponse } from './types.js';

/** What the operations on forwarded requests take and give. */
export interface ForwardOperations {
  forwardRequest: {
    body: ForwardRequest;
    responses: { 200: ForwardResponse };
    errors: 401 | 422 | 500;
    stability: 'beta';
  };
  getForwardRequest: {
    path: { id: ForwardRequestId };
    responses: { 200: ForwardRequestDetails };
    errors: 401 | 404 | 500;
  };
}

/** The operations on forwarded requests. */
export const forwardOperations = {
  forwardRequest: { method: 'POST', path: '/forward', auth: forward, host: 'forward' },
  getForwardRequest: { method: 'GET', path: '/forward/{id}', auth: forward, host: 'forward' },
} as const satisfies OperationTable<ForwardOperations>;
