import type { OperationTable } from '@cko/core';
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
  };
  createWorkflow: {
    body: CreateWorkflowRequest;
    responses: { 201: CreateWorkflowResponse };
  };
  getWorkflow: {
    path: { workflowId: WorkflowId };
    responses: { 200: Workflow };
  };
  updateWorkflow: {
    path: { workflowId: WorkflowId };
    body: UpdateWorkflowRequest;
    responses: { 200: UpdateWorkflowResponse };
  };
  deleteWorkflow: {
    path: { workflowId: WorkflowId };
    responses: { 204: undefined };
  };
  testWorkflow: {
    path: { workflowId: WorkflowId };
    body: TestWorkflowRequest;
    responses: { 204: undefined };
  };
}

/** The operations on workflows. */
export const workflowOperations = {
  listWorkflows: {
    method: 'GET',
    path: '/workflows',
    access: 'read',
    keys: ['secret'],
    scopes: ['flow', 'flow:workflows'],
    idempotency: 'none',
    errors: [401, 500],
  },
  createWorkflow: {
    method: 'POST',
    path: '/workflows',
    access: 'write',
    keys: ['secret'],
    scopes: ['flow', 'flow:workflows'],
    idempotency: 'none',
    errors: [401, 422, 500],
  },
  getWorkflow: {
    method: 'GET',
    path: '/workflows/{workflowId}',
    access: 'read',
    keys: ['secret'],
    scopes: ['flow', 'flow:workflows'],
    idempotency: 'none',
    errors: [401, 404, 500],
  },
  updateWorkflow: {
    method: 'PATCH',
    path: '/workflows/{workflowId}',
    access: 'write',
    keys: ['secret'],
    scopes: ['flow', 'flow:workflows'],
    idempotency: 'none',
    errors: [401, 404, 500],
  },
  deleteWorkflow: {
    method: 'DELETE',
    path: '/workflows/{workflowId}',
    access: 'write',
    keys: ['secret'],
    scopes: ['flow', 'flow:workflows'],
    idempotency: 'none',
    errors: [401, 404, 500],
  },
  testWorkflow: {
    method: 'POST',
    path: '/workflows/{workflowId}/test',
    access: 'write',
    keys: ['secret'],
    scopes: ['flow', 'flow:workflows'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
} as const satisfies OperationTable<WorkflowOperations>;
