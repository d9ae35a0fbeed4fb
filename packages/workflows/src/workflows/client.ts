import { type Connection, type Api, type ApiPromise, type CallOptions } from '@cko/core';
import type { WorkflowId } from '../ids.js';
import { workflowOperations, type WorkflowOperations } from './operations.js';
import type {
  CreateWorkflowRequest,
  CreateWorkflowResponse,
  TestWorkflowRequest,
  UpdateWorkflowRequest,
  UpdateWorkflowResponse,
  Workflow,
  WorkflowList,
} from './types.js';

/** Creates, changes and tests workflows. */
export class Workflows {
  private readonly api: Api<WorkflowOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(workflowOperations);
  }

  /**
   * Creates a workflow: conditions, all of which have to hold for an event, and actions to take then.
   *
   * The call is not repeated after a failure that leaves its outcome unknown, because every call makes another workflow,
   * and two of them deliver each event twice.
   *
   * Takes a secret key, or OAuth with the scope `flow` or `flow:workflows`.
   *
   * @throws {ValidationError} 422, for example `conditions_required` or `actions_required`
   * @see POST /workflows
   *
   * @example
   * ```ts
   * const { id } = await workflows.create({
   *   name: 'Payments to the shop',
   *   conditions: [{ type: 'event', events: { gateway: ['payment_approved', 'payment_declined'] } }],
   *   actions: [
   *     {
   *       type: 'webhook',
   *       url: 'https://shop.example/webhooks',
   *       signature: { key: process.env.CKO_WEBHOOK_SECRET! },
   *     },
   *   ],
   * });
   * ```
   */
  create(request: CreateWorkflowRequest, options?: CallOptions): ApiPromise<CreateWorkflowResponse> {
    return this.api.call('createWorkflow', { body: request }, options);
  }

  /**
   * Lists every workflow, without conditions and actions.
   *
   * Takes a secret key, or OAuth with the scope `flow` or `flow:workflows`.
   *
   * @see GET /workflows
   */
  list(options?: CallOptions): ApiPromise<WorkflowList> {
    return this.api.call('listWorkflows', {}, options);
  }

  /**
   * Reads a workflow with its conditions and actions, in which headers and signature keys are masked.
   *
   * Takes a secret key, or OAuth with the scope `flow` or `flow:workflows`.
   *
   * @throws {NotFoundError} 404 when there is no such workflow
   * @see GET /workflows/{workflowId}
   */
  get(id: WorkflowId, options?: CallOptions): ApiPromise<Workflow> {
    return this.api.call('getWorkflow', { path: { workflowId: id } }, options);
  }

  /**
   * Renames a workflow, or switches it off or on. Single conditions and actions are changed with `conditions` and
   * `actions`.
   *
   * Takes a secret key, or OAuth with the scope `flow` or `flow:workflows`.
   *
   * @throws {NotFoundError} 404 when there is no such workflow
   * @see PATCH /workflows/{workflowId}
   */
  update(id: WorkflowId, request: UpdateWorkflowRequest, options?: CallOptions): ApiPromise<UpdateWorkflowResponse> {
    return this.api.call('updateWorkflow', { path: { workflowId: id }, body: request }, options);
  }

  /**
   * Deletes a workflow. What it has begun to deliver is still delivered.
   *
   * Takes a secret key, or OAuth with the scope `flow` or `flow:workflows`.
   *
   * @throws {NotFoundError} 404 when there is no such workflow
   * @see DELETE /workflows/{workflowId}
   */
  delete(id: WorkflowId, options?: CallOptions): ApiPromise<undefined> {
    return this.api.call('deleteWorkflow', { path: { workflowId: id } }, options);
  }

  /**
   * Makes up events and sends them through the actions of a workflow. In the sandbox environment only.
   *
   * Takes a secret key, or OAuth with the scope `flow` or `flow:workflows`.
   *
   * @throws {NotFoundError} 404 when there is no such workflow
   * @throws {ValidationError} 422, for example `event_types_invalid`
   * @see POST /workflows/{workflowId}/test
   */
  test(id: WorkflowId, request: TestWorkflowRequest, options?: CallOptions): ApiPromise<undefined> {
    return this.api.call('testWorkflow', { path: { workflowId: id }, body: request }, options);
  }
}
