import type { Call, Reply } from '../../area.js';
import type { ConditionRule } from '../../webhooks/conditions.js';
import type { World } from '../../world.js';
import { workflowNamed } from './find.js';
import { conditionFrom } from './new-parts.js';
import { placeOf, removePart } from './parts.js';
import { linkToCondition } from './views.js';

/** `POST /workflows/{workflowId}/conditions`. [OPS, GO] */
export function addWorkflowCondition(world: World, call: Call): Reply {
  const { id, conditions } = workflowNamed(world, call);
  const condition = conditionFrom(world, call.body as ConditionRule);
  conditions.push(condition);
  return { status: 201, body: { id: condition.id, ...linkToCondition(call.baseUrl, id, condition) } };
}

/** `PUT …/conditions/{workflowConditionId}`: another condition under the same id, with nothing to answer. [OPS] */
export function updateWorkflowCondition(world: World, call: Call): Reply {
  const { conditions } = workflowNamed(world, call);
  const place = placeOf(conditions, call.path.workflowConditionId);
  conditions[place] = conditionFrom(world, call.body as ConditionRule, call.path.workflowConditionId);
  return { status: 200 };
}

/** `DELETE …/conditions/{workflowConditionId}`. */
export function deleteWorkflowCondition(world: World, call: Call): Reply {
  const { conditions } = workflowNamed(world, call);
  removePart(conditions, call.path.workflowConditionId, 'conditions_required');
  return { status: 204 };
}
