import type { Call, Reply } from '../../area.js';
import { Refusal } from '../../refusal.js';
import type { ConditionRule } from '../../webhooks/conditions.js';
import { workflowsOf, type Workflow } from '../../webhooks/workflows.js';
import type { World } from '../../world.js';
import { workflowNamed } from './find.js';
import { actionFrom, conditionFrom, type ActionBody } from './new-parts.js';
import { actionViews, conditionViews, linkToSelf, workflowSummary, workflowView } from './views.js';

interface WorkflowBody {
  name?: string;
  active?: boolean;
  conditions?: ConditionRule[];
  actions?: ActionBody[];
}

/** `GET /workflows`: all of them, in the order they were made (inferred). */
export function listWorkflows(world: World, { baseUrl }: Call): Reply {
  const workflows = workflowsOf(world).newest().reverse();
  return { status: 200, body: { data: workflows.map((workflow) => workflowSummary(baseUrl, workflow)) } };
}

/** `POST /workflows`: 201 with no more than the id. [R22, GO] */
export function createWorkflow(world: World, call: Call): Reply {
  const { name, active = true, conditions = [], actions = [] } = (call.body ?? {}) as WorkflowBody;
  refuseMissingParts({ conditions, actions });
  const workflow = workflowsOf(world).add({
    ...parts(world, { conditions, actions }),
    id: world.ids.next('wf'),
    ...(name !== undefined && { name }),
    active,
  });
  return { status: 201, body: { id: workflow.id, ...linkToSelf(call.baseUrl, workflow.id) } };
}

/** `GET /workflows/{workflowId}`. */
export function getWorkflow(world: World, call: Call): Reply {
  return { status: 200, body: workflowView(call.baseUrl, workflowNamed(world, call)) };
}

/**
 * `PATCH /workflows/{workflowId}`: what is absent stays. Conditions and actions that are given take the place of the
 * old ones (inferred); the answer says what a workflow is called and whether it runs [R22], and the parts given.
 */
export function updateWorkflow(world: World, call: Call): Reply {
  const workflow = workflowNamed(world, call);
  const { conditions, actions, ...rest } = (call.body ?? {}) as WorkflowBody;
  refuseMissingParts({ conditions, actions });
  const { name, active } = Object.assign(workflow, parts(world, { conditions, actions }), known(rest));
  return {
    status: 200,
    body: {
      name,
      active,
      ...(conditions && { conditions: conditionViews(call.baseUrl, workflow) }),
      ...(actions && { actions: actionViews(call.baseUrl, workflow) }),
    },
  };
}

/** `DELETE /workflows/{workflowId}`. What it has started is delivered all the same. [R22] */
export function deleteWorkflow(world: World, call: Call): Reply {
  workflowsOf(world).delete(workflowNamed(world, call).id);
  return { status: 204 };
}

/** Empty lists are no parts. [GO] */
function refuseMissingParts({ conditions, actions }: Pick<WorkflowBody, 'conditions' | 'actions'>): void {
  const codes = [
    ...(conditions?.length === 0 ? ['conditions_required'] : []),
    ...(actions?.length === 0 ? ['actions_required'] : []),
  ];
  if (codes.length > 0) throw new Refusal(422, codes);
}

type Parts = Pick<Workflow, 'conditions' | 'actions'>;

function parts(world: World, body: Required<Pick<WorkflowBody, 'conditions' | 'actions'>>): Parts;
function parts(world: World, body: Pick<WorkflowBody, 'conditions' | 'actions'>): Partial<Parts>;
function parts(world: World, { conditions, actions }: WorkflowBody): Partial<Parts> {
  return {
    ...(conditions && { conditions: conditions.map((condition) => conditionFrom(world, condition)) }),
    ...(actions && { actions: actions.map((action) => actionFrom(world, action)) }),
  };
}

/** Only what an update may change. */
function known({ name, active }: WorkflowBody): Pick<WorkflowBody, 'name' | 'active'> {
  return { ...(name !== undefined && { name }), ...(active !== undefined && { active }) };
}
