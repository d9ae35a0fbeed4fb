import type { IdResponse, OperationTable } from '@cko/core';
import type { WorkflowActionId, WorkflowId } from '../ids.js';
import type { WorkflowActionRequest } from './types.js';

/** What the operations on actions take and give. */
export interface WorkflowActionOperations {
  addWorkflowAction: {
    path: { workflowId: WorkflowId };
    body: WorkflowActionRequest;
    responses: { 201: IdResponse };
  };
  updateWorkflowAction: {
    path: { workflowId: WorkflowId; workflowActionId: WorkflowActionId };
    body: WorkflowActionRequest;
    responses: { 200: undefined };
  };
  deleteWorkflowAction: {
    path: { workflowId: WorkflowId; workflowActionId: WorkflowActionId };
    responses: { 204: undefined };
  };
}

/** The operations on actions. */
export const workflowActionOperations = {
  addWorkflowAction: {
    method: 'POST',
    path: '/workflows/{workflowId}/actions',
    access: 'write',
    keys: ['secret'],
    scopes: ['flow', 'flow:workflows'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
  updateWorkflowAction: {
    method: 'PUT',
    path: '/workflows/{workflowId}/actions/{workflowActionId}',
    access: 'write',
    keys: ['secret'],
    scopes: ['flow', 'flow:workflows'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
  deleteWorkflowAction: {
    method: 'DELETE',
    path: '/workflows/{workflowId}/actions/{workflowActionId}',
    access: 'write',
    keys: ['secret'],
    scopes: ['flow', 'flow:workflows'],
    idempotency: 'none',
    errors: [401, 404, 500],
  },
} as const satisfies OperationTable<WorkflowActionOperations>;
