import type { IdResponse, OperationTable } from '@cko/core';
import { workflows } from '../credentials.js';
import type { WorkflowActionId, WorkflowId } from '../ids.js';
import type { WorkflowActionRequest } from './types.js';

/** What the operations on actions take and give. */
export interface WorkflowActionOperations {
  addWorkflowAction: {
    path: { workflowId: WorkflowId };
    body: WorkflowActionRequest;
    responses: { 201: IdResponse };
    errors: 401 | 404 | 422 | 500;
  };
  updateWorkflowAction: {
    path: { workflowId: WorkflowId; workflowActionId: WorkflowActionId };
    body: WorkflowActionRequest;
    responses: { 200: undefined };
    errors: 401 | 404 | 422 | 500;
  };
  deleteWorkflowAction: {
    path: { workflowId: WorkflowId; workflowActionId: WorkflowActionId };
    responses: { 204: undefined };
    errors: 401 | 404 | 500;
  };
}

/** The operations on actions. */
export const workflowActionOperations = {
  addWorkflowAction: { method: 'POST', path: '/workflows/{workflowId}/actions', auth: workflows },
  updateWorkflowAction: { method: 'PUT', path: '/workflows/{workflowId}/actions/{workflowActionId}', auth: workflows },
  deleteWorkflowAction: {
    method: 'DELETE',
    path: '/workflows/{workflowId}/actions/{workflowActionId}',
    auth: workflows,
  },
} as const satisfies OperationTable<WorkflowActionOperations>;
