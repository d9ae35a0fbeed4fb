import type { Call, Reply } from '../../area.js';
import { Refusal } from '../../refusal.js';
import type { Delivery } from '../../webhooks/deliveries.js';
import type { World } from '../../world.js';
import { deliveriesOfEvent } from './events.js';
import { eventNamed } from './find.js';
import { linkToSelf } from './views.js';

/** `GET /workflows/events/{eventId}/actions/{workflowActionId}`: every try of one action with one event. [R22] */
export function getActionInvocations(world: World, call: Call): Reply {
  const { id } = eventNamed(world, call);
  const { workflowActionId } = call.path;
  const deliveries = deliveriesOfEvent(world, id).filter(({ action }) => action === workflowActionId);
  const latest = deliveries.at(-1);
  if (latest === undefined) throw new Refusal(404);
  return {
    status: 200,
    body: {
      workflow_id: latest.workflow,
      event_id: id,
      workflow_action_id: latest.action,
      action_type: 'webhook',
      status: latest.state,
      action_invocations: deliveries.flatMap(invocations),
      ...linkToSelf(call.baseUrl, 'events', id, 'actions', latest.action),
    },
  };
}

/** The tries of one delivery. The first after a reflow is no retry (inferred). */
function invocations({ state, url, headers, attempts }: Delivery): object[] {
  return attempts.map((attempt, place) => ({
    invocation_id: attempt.id,
    timestamp: attempt.startedOn,
    retry: place > 0,
    succeeded: attempt.succeeded,
    final: state !== 'pending' && place === attempts.length - 1,
    // Of a receiver that did not answer, only where the event was sent is known.
    result_details: {
      status_code: attempt.status,
      url,
      headers,
      response_received_timestamp: attempt.answeredOn,
    },
  }));
}
