import { deliveriesOf, type Delivery, type DeliveryAttempt } from '../webhooks/deliveries.js';
import { eventsOf, type RecordedEvent } from '../webhooks/events.js';
import type { PublishedEvent } from '../webhooks/outbox.js';
import type { World } from '../world.js';
import { recordKind } from './kind.js';
import type { Moment } from './shapes.js';
import { inOrder } from './timeline.js';

/** Events, and how their deliveries stand. */
export const events = recordKind<PublishedEvent>({
  all: ({ world }) => withDeliveries(world, eventsOf(world).newest()),
  find: ({ world }, id) => {
    const event = eventsOf(world).get(id);
    return event && withDeliveries(world, [event])[0];
  },
  summary: (_sandbox, { id, envelope, subject, deliveries }) => ({
    id,
    title: envelope.type,
    note: subject,
    status: stateOf(deliveries),
    at: envelope.created_on,
  }),
  detail: (_sandbox, { id, envelope, deliveries }) => ({
    record: envelope,
    timeline: inOrder(...deliveries.map(deliveryMoments)),
    actions: deliveries.length > 0 ? [{ type: 'resend', event: id }] : [],
  }),
});

function withDeliveries(world: World, records: readonly RecordedEvent[]): PublishedEvent[] {
  const byEvent = new Map<string, Delivery[]>();
  for (const delivery of deliveriesOf(world).newest().reverse()) {
    byEvent.set(delivery.event, [...(byEvent.get(delivery.event) ?? []), delivery]);
  }
  return records.map((event) => ({ ...event, deliveries: byEvent.get(event.id) ?? [] }));
}

/** What needs a look comes first. */
function stateOf(deliveries: readonly Delivery[]): string {
  const states = deliveries.map(({ state }) => state);
  return (['failed', 'pending', 'successful'] as const).find((state) => states.includes(state)) ?? 'no receiver';
}

function deliveryMoments({ url, attempts, nextAttemptOn }: Delivery): Moment[] {
  const tries = attempts.map((attempt): Moment => ({ ...attemptMoment(attempt), note: url }));
  const next: Moment[] = nextAttemptOn ? [{ at: nextAttemptOn, title: 'Next try', note: url, outcome: 'open' }] : [];
  return [...tries, ...next];
}

function attemptMoment({ startedOn, status, error, succeeded }: DeliveryAttempt): Moment {
  return {
    at: startedOn,
    title: status === undefined ? `No answer: ${error ?? 'unknown'}` : `Answered ${status}`,
    outcome: succeeded ? 'good' : 'bad',
  };
}
