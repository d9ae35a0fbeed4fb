import type { IdResponse, OperationTable } from '@cko/core';
import { workflows } from '../credentials.js';
import type { WorkflowConditionId, WorkflowId } from '../ids.js';
import type { WorkflowConditionRequest } from './types.js';

/** What the operations on conditions take and give. */
export interface WorkflowConditionOperations {
  addWorkflowCondition: {
    path: { workflowId: WorkflowId };
    body: WorkflowConditionRequest;
    responses: { 201: IdResponse };
    errors: 401 | 404 | 422 | 500;
  };
  updateWorkflowCondition: {
    path: { workflowId: WorkflowId; workflowConditionId: WorkflowConditionId };
    body: WorkflowConditionRequest;
    responses: { 200: undefined };
    errors: 401 | 404 | 422 | 500;
  };
  deleteWorkflowCondition: {
    path: { workflowId: WorkflowId; workflowConditionId: WorkflowConditionId };
    responses: { 204: undefined };
    errors: 401 | 404 | 500;
  };
}

/** The operations on conditions. */
export const workflowConditionOperations = {
  addWorkflowCondition: { method: 'POST', path: '/workflows/{workflowId}/conditions', auth: workflows },
  updateWorkflowCondition: {
    method: 'PUT',
    path: '/workflows/{workflowId}/conditions/{workflowConditionId}',
    auth: workflows,
  },
  deleteWorkflowCondition: {
    method: 'DELETE',
    path: '/workflows/{workflowId}/conditions/{workflowConditionId}',
    auth: workflows,
  },
} as const satisfies OperationTable<WorkflowConditionOperations>;
