import type { OperationTable } from '@cko/core';
import { workflows } from '../credentials.js';
import type { WorkflowId } from '../ids.js';
import type {
  CreateWorkflowRequest,
  CreateWorkflowResponse,
  TestWorkflowRequest,
  UpdateWorkflowRequest,
  UpdateWorkflowResponse,
  Workflow,
  WorkflowList,
} from './types.js';

/** What the operations on workflows take and give. */
export interface WorkflowOperations {
  listWorkflows: {
    responses: { 200: WorkflowList };
    errors: 401 | 500;
  };
  createWorkflow: {
    body: CreateWorkflowRequest;
    responses: { 201: CreateWorkflowResponse };
    errors: 401 | 422 | 500;
  };
  getWorkflow: {
    path: { workflowId: WorkflowId };
    responses: { 200: Workflow };
    errors: 401 | 404 | 500;
  };
  updateWorkflow: {
    path: { workflowId: WorkflowId };
    body: UpdateWorkflowRequest;
    responses: { 200: UpdateWorkflowResponse };
    errors: 401 | 404 | 500;
  };
  deleteWorkflow: {
    path: { workflowId: WorkflowId };
    responses: { 204: undefined };
    errors: 401 | 404 | 500;
  };
  testWorkflow: {
    path: { workflowId: WorkflowId };
    body: TestWorkflowRequest;
    responses: { 204: undefined };
    errors: 401 | 404 | 422 | 500;
  };
}

/** The operations on workflows. */
export const workflowOperations = {
  listWorkflows: { method: 'GET', path: '/workflows', auth: workflows },
  createWorkflow: { method: 'POST', path: '/workflows', auth: workflows },
  getWorkflow: { method: 'GET', path: '/workflows/{workflowId}', auth: workflows },
  updateWorkflow: { method: 'PATCH', path: '/workflows/{workflowId}', auth: workflows },
  deleteWorkflow: { method: 'DELETE', path: '/workflows/{workflowId}', auth: workflows },
  testWorkflow: { method: 'POST', path: '/workflows/{workflowId}/test', auth: workflows },
} as const satisfies OperationTable<WorkflowOperations>;
