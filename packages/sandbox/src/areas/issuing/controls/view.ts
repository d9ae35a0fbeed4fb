import type { World } from '../../../world.js';
import { programme } from '../account.js';
import { cardsOf, type CardRecord } from '../cards/record.js';
import type { ControlGroupRecord, ControlProfileRecord, ControlRecord, Limit } from './record.js';
import { remaining } from './velocity.js';

/** A control as it is read, for its own card or for the one that was asked about. */
export function controlView(world: World, control: ControlRecord, card?: CardRecord): object {
  return {
    ...createdControlView(control),
    ...withRemaining(world, control, card ?? cardsOf(world).get(control.targetId)),
    is_editable: control.editable,
    client_id: programme.client,
    entity_id: programme.entity,
  };
}

/** What is told of a control that was made along with its card. */
export function createdControlView(control: ControlRecord): object {
  return {
    id: control.id,
    target_id: control.targetId,
    description: control.description,
    ...control.limit,
    created_date: control.createdOn.toISOString(),
    last_modified_date: control.modifiedOn.toISOString(),
  };
}

export function groupView(baseUrl: string, group: ControlGroupRecord): object {
  return {
    id: group.id,
    target_id: group.targetId,
    fail_if: group.failIf,
    controls: group.controls,
    is_editable: group.editable,
    description: group.description,
    ...datesOf(group),
    _links: { self: { href: `${baseUrl}/issuing/controls/control-groups/${group.id}` } },
  };
}

export function profileView(baseUrl: string, profile: ControlProfileRecord): object {
  const self = `${baseUrl}/issuing/controls/control-profiles/${profile.id}`;
  return { id: profile.id, name: profile.name, ...datesOf(profile), _links: { self: { href: self } } };
}

function withRemaining(world: World, { limit, turn }: ControlRecord, card: CardRecord | undefined): Limit | undefined {
  if (limit.control_type !== 'velocity_limit' || !card) return undefined;
  const { velocity_limit } = limit;
  const amount_remaining = remaining(world, card, velocity_limit, turn);
  return { ...limit, velocity_limit: { ...velocity_limit, amount_remaining } as typeof velocity_limit };
}

function datesOf({ createdOn, modifiedOn }: { createdOn: Date; modifiedOn: Date }): object {
  return { created_date: createdOn.toISOString(), last_modified_date: modifiedOn.toISOString() };
}
