import type { Call, Reply } from '../../../area.js';
import { Refusal, invalid } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { findCard } from '../cards/record.js';
import { nextTurn } from '../transactions/record.js';
import { controlsOf, on, type ControlRecord, type Limit } from './record.js';
import { refuseForProfile, refuseUnknownTarget } from './targets.js';
import { controlView } from './view.js';

type ControlBody = Limit & { target_id: string; description?: string };
type LimitChanges = Partial<Record<Limit['control_type'], unknown>> & { description?: string };

/** `POST /issuing/controls`. */
export function createCardControl(world: World, { body }: Call): Reply {
  const request = body as ControlBody;
  const { target_id: targetId, description } = request;
  refuseUnknownTarget(world, targetId);
  refuseForProfile(world, targetId, [request]);
  const control = addControl(world, { targetId, limit: request, description });
  return { status: 201, body: controlView(world, control) };
}

/** Adds a control that may be changed. */
export function addControl(
  world: World,
  { targetId, limit, description }: Pick<ControlRecord, 'targetId' | 'limit' | 'description'>,
): ControlRecord {
  const now = world.clock.now();
  return controlsOf(world).add({
    id: world.ids.next('ctr'),
    targetId,
    limit: limitOnly(limit),
    description,
    editable: true,
    turn: nextTurn(world),
    createdOn: now,
    modifiedOn: now,
  });
}

/** `GET /issuing/controls`, of one target, oldest first (inferred). */
export function listCardControls(world: World, { query }: Call): Reply {
  refuseUnknownTarget(world, query.target_id);
  const controls = on(controlsOf(world), query.target_id ?? '');
  return { status: 200, body: { controls: controls.map((control) => controlView(world, control)) } };
}

/** `GET /issuing/controls/{controlId}`. With `card_id` it tells what is left for that card. [OPS] */
export function getCardControl(world: World, { path, query }: Call): Reply {
  const control = findControl(world, path.controlId);
  const card = query.card_id === undefined ? undefined : findCard(world, query.card_id);
  return { status: 200, body: controlView(world, control, card) };
}

/** `PUT /issuing/controls/{controlId}`. Of the limits the one of the control's own type counts. [REF example] */
export function updateCardControl(world: World, { path, body }: Call): Reply {
  const control = editableControl(world, path.controlId);
  const changes = body as LimitChanges;
  const { control_type } = control.limit;
  const changed = { control_type, [control_type]: changes[control_type] } as Limit;
  if (changes[control_type] !== undefined) control.limit = limitOnly(changed);
  control.description = changes.description;
  control.modifiedOn = world.clock.now();
  return { status: 200, body: controlView(world, control) };
}

/** `DELETE /issuing/controls/{controlId}`: 200 with the id. [REF/Controls] */
export function deleteCardControl(world: World, { path }: Call): Reply {
  const { id } = editableControl(world, path.controlId);
  controlsOf(world).delete(id);
  return { status: 200, body: { id } };
}

function findControl(world: World, id: string | undefined): ControlRecord {
  const control = controlsOf(world).get(id ?? '');
  if (!control) throw new Refusal(404);
  return control;
}

/** Controls that the provider set stay as they are. [docs issuing] */
function editableControl(world: World, id: string | undefined): ControlRecord {
  const control = findControl(world, id);
  if (!control.editable) throw invalid('control_not_editable');
  return control;
}

/** A limit as it is kept: of its own type alone, and without what only answers have. */
function limitOnly(limit: Limit): Limit {
  switch (limit.control_type) {
    case 'mcc_limit':
      return { control_type: 'mcc_limit', mcc_limit: limit.mcc_limit };
    case 'mid_limit':
      return { control_type: 'mid_limit', mid_limit: limit.mid_limit };
    case 'velocity_limit': {
      const { amount_limit, velocity_window, mcc_list, mid_list } = limit.velocity_limit;
      return { control_type: 'velocity_limit', velocity_limit: { amount_limit, velocity_window, mcc_list, mid_list } };
    }
  }
}
