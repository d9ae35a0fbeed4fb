import type { IdResponse, OperationTable } from '@cko/core';
import type { WorkflowConditionId, WorkflowId } from '../ids.js';
import type { WorkflowConditionRequest } from './types.js';

/** What the operations on conditions take and give. */
export interface WorkflowConditionOperations {
  addWorkflowCondition: {
    path: { workflowId: WorkflowId };
    body: WorkflowConditionRequest;
    responses: { 201: IdResponse };
  };
  updateWorkflowCondition: {
    path: { workflowId: WorkflowId; workflowConditionId: WorkflowConditionId };
    body: WorkflowConditionRequest;
    responses: { 200: undefined };
  };
  deleteWorkflowCondition: {
    path: { workflowId: WorkflowId; workflowConditionId: WorkflowConditionId };
    responses: { 204: undefined };
  };
}

/** The operations on conditions. */
export const workflowConditionOperations = {
  addWorkflowCondition: {
    method: 'POST',
    path: '/workflows/{workflowId}/conditions',
    access: 'write',
    keys: ['secret'],
    scopes: ['flow', 'flow:workflows'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
  updateWorkflowCondition: {
    method: 'PUT',
    path: '/workflows/{workflowId}/conditions/{workflowConditionId}',
    access: 'write',
    keys: ['secret'],
    scopes: ['flow', 'flow:workflows'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
  deleteWorkflowCondition: {
    method: 'DELETE',
    path: '/workflows/{workflowId}/conditions/{workflowConditionId}',
    access: 'write',
    keys: ['secret'],
    scopes: ['flow', 'flow:workflows'],
    idempotency: 'none',
    errors: [401, 404, 500],
  },
} as const satisfies OperationTable<WorkflowConditionOperations>;
