import type { Call, Reply } from '../../../area.js';
import { Refusal, invalid } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { nextTurn } from '../transactions/record.js';
import { controlGroupsOf, on, type ControlGroupRecord } from './record.js';
import { refuseForProfile, refuseUnknownTarget } from './targets.js';
import { groupView } from './view.js';

interface GroupBody {
  target_id: string;
  fail_if: ControlGroupRecord['failIf'];
  controls: ControlGroupRecord['controls'];
  description?: string;
}

/** `POST /issuing/controls/control-groups`. That a group holds a control at least is inferred. */
export function createControlGroup(world: World, { body, baseUrl }: Call): Reply {
  const { target_id: targetId, fail_if: failIf, controls, description } = body as GroupBody;
  refuseUnknownTarget(world, targetId);
  if (controls.length === 0) throw invalid('controls_required');
  refuseForProfile(world, targetId, controls);
  const now = world.clock.now();
  const group = controlGroupsOf(world).add({
    id: world.ids.next('cgr'),
    targetId,
    failIf,
    controls,
    description,
    editable: true,
    turn: nextTurn(world),
    createdOn: now,
    modifiedOn: now,
  });
  return { status: 201, body: groupView(baseUrl, group) };
}

/** `GET /issuing/controls/control-groups`, of one target, oldest first (inferred). */
export function listControlGroups(world: World, { query, baseUrl }: Call): Reply {
  refuseUnknownTarget(world, query.target_id);
  const groups = on(controlGroupsOf(world), query.target_id ?? '');
  return { status: 200, body: { control_groups: groups.map((group) => groupView(baseUrl, group)) } };
}

/** `GET /issuing/controls/control-groups/{controlGroupId}`. */
export function getControlGroup(world: World, { path, baseUrl }: Call): Reply {
  return { status: 200, body: groupView(baseUrl, findGroup(world, path.controlGroupId)) };
}

/** `DELETE /issuing/controls/control-groups/{controlGroupId}`: its controls go with it. [docs issuing] */
export function deleteControlGroup(world: World, { path }: Call): Reply {
  const { id, editable } = findGroup(world, path.controlGroupId);
  if (!editable) throw invalid('control_group_not_editable');
  controlGroupsOf(world).delete(id);
  return { status: 200, body: { id } };
}

function findGroup(world: World, id: string | undefined): ControlGroupRecord {
  const group = controlGroupsOf(world).get(id ?? '');
  if (!group) throw new Refusal(404);
  return group;
}
