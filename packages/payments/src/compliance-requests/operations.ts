import type { OperationTable, PaymentId } from '@cko/core';
import type { ComplianceRequest, RespondToComplianceRequest } from './types.js';

/** What the operations on compliance requests take and give. */
export interface ComplianceRequestOperations {
  getComplianceRequest: {
    path: { payment_id: PaymentId };
    responses: { 200: ComplianceRequest };
    errors: 400 | 401 | 403 | 404;
  };
  respondToComplianceRequest: {
    path: { payment_id: PaymentId };
    body: RespondToComplianceRequest;
    responses: { 202: undefined };
    errors: 400 | 401 | 403 | 404 | 409;
  };
}

/** The operations on compliance requests. */
export const complianceRequestOperations = {
  getComplianceRequest: {
    method: 'GET',
    path: '/compliance-requests/{payment_id}',
    auth: { keys: ['secret'], scopes: ['compliance-requests', 'compliance-requests:read'] },
  },
  respondToComplianceRequest: {
    method: 'POST',
    path: '/compliance-requests/{payment_id}',
    auth: { keys: ['secret'], scopes: ['compliance-requests', 'compliance-requests:respond'] },
  },
} as const satisfies OperationTable<ComplianceRequestOperations>;
