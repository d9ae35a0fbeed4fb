import type { Call, Reply } from '../../area.js';
import type { World } from '../../world.js';
import { workflowNamed } from './find.js';
import { actionFrom, type ActionBody } from './new-parts.js';
import { placeOf, removePart } from './parts.js';
import { linkToAction } from './views.js';

/** `POST /workflows/{workflowId}/actions`. [OPS, GO] */
export function addWorkflowAction(world: World, call: Call): Reply {
  const { id, actions } = workflowNamed(world, call);
  const action = actionFrom(world, call.body as ActionBody);
  actions.push(action);
  return { status: 201, body: { id: action.id, ...linkToAction(call.baseUrl, id, action) } };
}

/** `PUT …/actions/{workflowActionId}`: another action under the same id, with nothing to answer. [OPS] */
export function updateWorkflowAction(world: World, call: Call): Reply {
  const { actions } = workflowNamed(world, call);
  const place = placeOf(actions, call.path.workflowActionId);
  actions[place] = actionFrom(world, call.body as ActionBody, call.path.workflowActionId);
  return { status: 200 };
}

/** `DELETE …/actions/{workflowActionId}`. */
export function deleteWorkflowAction(world: World, call: Call): Reply {
  const { actions } = workflowNamed(world, call);
  removePart(actions, call.path.workflowActionId, 'actions_required');
  return { status: 204 };
}
