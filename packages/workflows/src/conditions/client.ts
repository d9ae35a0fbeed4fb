import type { Api, ApiPromise, CallOptions, Connection, IdResponse } from '@cko/core';
import type { WorkflowConditionId, WorkflowId } from '../ids.js';
import { workflowConditionOperations, type WorkflowConditionOperations } from './operations.js';
import type { WorkflowConditionRequest } from './types.js';

/** When a workflow runs: for which events, entities and processing channels. */
export class WorkflowConditions {
  private readonly api: Api<WorkflowConditionOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(workflowConditionOperations);
  }

  /**
   * Adds a condition to a workflow.
   *
   * The call is not repeated after a failure that leaves its outcome unknown, because every call adds another one.
   *
   * Takes a secret key, or OAuth with the scope `flow` or `flow:workflows`.
   *
   * @throws {NotFoundError} 404 when there is no such workflow
   * @throws {ValidationError} 422 when the condition is refused
   * @see POST /workflows/{workflowId}/conditions
   *
   * @example
   * ```ts
   * await workflows.conditions.add('wf_c7svxlvo2bbuva4f6s3xu4f7wm', {
   *   type: 'entity',
   *   entities: ['ent_wxglze3wwywujg4nna5fb7ldli'],
   * });
   * ```
   */
  add(workflow: WorkflowId, condition: WorkflowConditionRequest, options?: CallOptions): ApiPromise<IdResponse> {
    return this.api.call('addWorkflowCondition', { path: { workflowId: workflow }, body: condition }, options);
  }

  /**
   * Replaces a condition of a workflow, as a whole.
   *
   * Takes a secret key, or OAuth with the scope `flow` or `flow:workflows`.
   *
   * @throws {NotFoundError} 404 when there is no such workflow or condition
   * @throws {ValidationError} 422 when the condition is refused
   * @see PUT /workflows/{workflowId}/conditions/{workflowConditionId}
   */
  update(
    workflow: WorkflowId,
    id: WorkflowConditionId,
    condition: WorkflowConditionRequest,
    options?: CallOptions,
  ): ApiPromise<undefined> {
    return this.api.call(
      'updateWorkflowCondition',
      { path: { workflowId: workflow, workflowConditionId: id }, body: condition },
      options,
    );
  }

  /**
   * Removes a condition from a workflow, which then runs for more events than before.
   *
   * Takes a secret key, or OAuth with the scope `flow` or `flow:workflows`.
   *
   * @throws {NotFoundError} 404 when there is no such workflow or condition
   * @see DELETE /workflows/{workflowId}/conditions/{workflowConditionId}
   */
  delete(workflow: WorkflowId, id: WorkflowConditionId, options?: CallOptions): ApiPromise<undefined> {
    return this.api.call(
      'deleteWorkflowCondition',
      { path: { workflowId: workflow, workflowConditionId: id } },
      options,
    );
  }
}
