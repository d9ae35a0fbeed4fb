import type { Id } from '@cko/core';
import type { WorkflowAction, WorkflowActionRequest } from '../actions/types.js';
import type { WorkflowCondition, WorkflowConditionRequest } from '../conditions/types.js';
import type { EventTypeName } from '../event-types/names.js';
import type { WorkflowId } from '../ids.js';
import type { WorkflowLinks } from '../links.js';

/** A workflow to create: which events it runs for, and what it does with them. */
export interface CreateWorkflowRequest {
  /** Your own name for the workflow. */
  name?: string;
  /**
   * Whether the workflow runs.
   *
   * @default true
   */
  active?: boolean;
  /**
   * When it runs. All of them have to hold. Refused with `conditions_required` when absent.
   *
   * @minItems 1
   */
  conditions?: WorkflowConditionRequest[];
  /**
   * What it does. Refused with `actions_required` when absent.
   *
   * @minItems 1
   */
  actions?: WorkflowActionRequest[];
}

/** A workflow that was just created. */
export interface CreateWorkflowResponse {
  /** The workflow, `wf_…`. */
  id: Id<'workflow'>;
  _links?: WorkflowLinks;
}

/** What to change about a workflow. What is absent stays. */
export interface UpdateWorkflowRequest {
  /** Your own name for the workflow. */
  name?: string;
  /** Whether the workflow runs. */
  active?: boolean;
  conditions?: WorkflowConditionRequest[];
  actions?: WorkflowActionRequest[];
}

/** What a workflow is like after a change. */
export interface UpdateWorkflowResponse {
  name?: string;
  active?: boolean;
  conditions?: WorkflowCondition[];
  actions?: WorkflowAction[];
  /** The workflow, `wf_…`. */
  id?: Id<'workflow'>;
}

/** A workflow: which events it runs for, and what it does with them. */
export interface Workflow {
  /** The workflow, `wf_…`. */
  id: Id<'workflow'>;
  name?: string;
  /** Whether it runs. */
  active?: boolean;
  /**
   * When it runs. All of them have to hold.
   *
   * @minItems 1
   */
  conditions?: WorkflowCondition[];
  /** @minItems 1 */
  actions?: WorkflowAction[];
  _links?: WorkflowLinks;
}

/** Every workflow of the account. */
export interface WorkflowList {
  data?: WorkflowSummary[];
}

/** A workflow in a list. Read it by its id for its conditions and actions. */
export interface WorkflowSummary {
  id: WorkflowId;
  name?: string;
  /** Whether it runs. */
  active?: boolean;
  _links?: WorkflowLinks;
}

/** Which events to make up for a test. */
export interface TestWorkflowRequest {
  /** Types of the events, such as `payment_approved`. */
  event_types: readonly EventTypeName[];
}
