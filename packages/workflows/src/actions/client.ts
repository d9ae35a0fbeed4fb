import type { Api, ApiPromise, CallOptions, Connection, IdResponse } from '@cko/core';
import type { WorkflowActionId, WorkflowId } from '../ids.js';
import { workflowActionOperations, type WorkflowActionOperations } from './operations.js';
import type { WorkflowActionRequest } from './types.js';

/** What a workflow does with the events that it runs for. */
export class WorkflowActions {
  private readonly api: Api<WorkflowActionOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(workflowActionOperations);
  }

  /**
   * Adds an action to a workflow.
   *
   * The call is not repeated after a failure that leaves its outcome unknown, because every call adds another one.
   *
   * Takes a secret key, or OAuth with the scope `flow` or `flow:workflows`.
   *
   * @throws {NotFoundError} 404 when there is no such workflow
   * @throws {ValidationError} 422 when the action is refused
   * @see POST /workflows/{workflowId}/actions
   *
   * @example
   * ```ts
   * await workflows.actions.add('wf_c7svxlvo2bbuva4f6s3xu4f7wm', {
   *   type: 'webhook',
   *   url: 'https://shop.example/webhooks',
   *   signature: { key: process.env.CKO_WEBHOOK_SECRET! },
   * });
   * ```
   */
  add(workflow: WorkflowId, action: WorkflowActionRequest, options?: CallOptions): ApiPromise<IdResponse> {
    return this.api.call('addWorkflowAction', { path: { workflowId: workflow }, body: action }, options);
  }

  /**
   * Replaces an action of a workflow, as a whole: headers and signature too, which are masked when they are read, so
   * give them anew.
   *
   * Takes a secret key, or OAuth with the scope `flow` or `flow:workflows`.
   *
   * @throws {NotFoundError} 404 when there is no such workflow or action
   * @throws {ValidationError} 422 when the action is refused
   * @see PUT /workflows/{workflowId}/actions/{workflowActionId}
   */
  update(
    workflow: WorkflowId,
    id: WorkflowActionId,
    action: WorkflowActionRequest,
    options?: CallOptions,
  ): ApiPromise<undefined> {
    return this.api.call(
      'updateWorkflowAction',
      { path: { workflowId: workflow, workflowActionId: id }, body: action },
      options,
    );
  }

  /**
   * Removes an action from a workflow.
   *
   * Takes a secret key, or OAuth with the scope `flow` or `flow:workflows`.
   *
   * @throws {NotFoundError} 404 when there is no such workflow or action
   * @see DELETE /workflows/{workflowId}/actions/{workflowActionId}
   */
  delete(workflow: WorkflowId, id: WorkflowActionId, options?: CallOptions): ApiPromise<undefined> {
    return this.api.call('deleteWorkflowAction', { path: { workflowId: workflow, workflowActionId: id } }, options);
  }
}
