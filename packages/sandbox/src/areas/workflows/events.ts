import type { Call, Reply } from '../../area.js';
import { deliveriesOf, type Delivery } from '../../webhooks/deliveries.js';
import type { World } from '../../world.js';
import { eventNamed, eventsAbout } from './find.js';
import { linkToSelf } from './views.js';

/** `GET /workflows/events/{eventId}`: the event, and the actions that it started. [R22] */
export function getEvent(world: World, call: Call): Reply {
  const { id, source, envelope } = eventNamed(world, call);
  const { type, version, created_on: timestamp, data, _links } = envelope;
  const action_invocations = latestOfEachAction(deliveriesOfEvent(world, id)).map((delivery) => ({
    workflow_id: delivery.workflow,
    workflow_action_id: delivery.action,
    status: delivery.state,
    ...linkToSelf(call.baseUrl, 'events', id, 'actions', delivery.action),
  }));
  return { status: 200, body: { id, source, type, timestamp, version, data, action_invocations, _links } };
}

/** `GET /workflows/events/subject/{subjectId}`, oldest first. [R22] */
export function listSubjectEvents(world: World, { path, baseUrl }: Call): Reply {
  const data = eventsAbout(world, path.subjectId).map(({ id, envelope }) => ({
    id,
    type: envelope.type,
    timestamp: envelope.created_on,
    ...linkToSelf(baseUrl, 'events', id),
  }));
  return { status: 200, body: { data } };
}

/** The deliveries of an event, oldest first. */
export function deliveriesOfEvent(world: World, event: string): Delivery[] {
  return deliveriesOf(world)
    .newest()
    .reverse()
    .filter((delivery) => delivery.event === event);
}

/** A reflowed event has been through an action more than once: how it stands now is what counts (inferred). */
function latestOfEachAction(deliveries: readonly Delivery[]): Delivery[] {
  return [...new Map(deliveries.map((delivery) => [delivery.action, delivery])).values()];
}
