import type { Delivery, DeliveryAttempt } from '../webhooks/deliveries.js';
import type { PublishedEvent } from '../webhooks/event-log.js';
import { recordKind } from './kind.js';
import type { Moment } from './shapes.js';
import { inOrder } from './timeline.js';

/** Events, and how their deliveries stand. */
export const events = recordKind<PublishedEvent>({
  all: (sandbox) => sandbox.events.all().reverse(),
  find: (sandbox, id) => sandbox.events.all().find((event) => event.id === id),
  summary: (_sandbox, { id, envelope, subject, deliveries }) => ({
    id,
    title: envelope.type,
    note: subject,
    status: stateOf(deliveries),
    at: envelope.created_on,
  }),
  detail: (_sandbox, { id, envelope, deliveries }) => ({
    documents: [{ title: 'Event', content: envelope }],
    timeline: inOrder(...deliveries.map(deliveryMoments)),
    actions: deliveries.length > 0 ? [{ type: 'resend', event: id }] : [],
  }),
});

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
