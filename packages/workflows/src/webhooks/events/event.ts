import type { DateTime, Id, Link } from '@cko/core';
import type { WebhookEventData } from './event-data.js';
import { webhookEventTypes, type WebhookEventType } from './event-types.js';
import type { Unlisted } from './unlisted.js';

/**
 * What a webhook delivers. A `switch` over `type` narrows `data`; in its default branch are the events that are not
 * handled and those that this version does not list, whose `data` is a plain record.
 *
 * Deliveries come at least once and in any order.
 */
export type WebhookEvent = KnownWebhookEvent | UnknownWebhookEvent;

/**
 * The listed events, or the ones named: `KnownWebhookEvent<'payment_approved' | 'payment_declined'>` is what a function
 * takes that handles these two.
 */
export type KnownWebhookEvent<Type extends WebhookEventType = WebhookEventType> = {
  [Name in Type]: EventOf<Name>;
}[Type];

/** One kind of event: its name with the data that belongs to it. */
export interface EventOf<Type extends WebhookEventType> extends WebhookEnvelope {
  type: Type;
  data: WebhookEventData[Type];
}

/** An event that this version does not list: Checkout.com has about 150 kinds and adds more. */
export interface UnknownWebhookEvent extends WebhookEnvelope {
  /** Any other name; a string. */
  type: Unlisted;
  data: Record<string, unknown>;
}

/** What every event has around its data. */
export interface WebhookEnvelope {
  /** Id of the event: `evt_` and 26 characters. The same on every delivery, so handle an id once. */
  id: Id<'event'>;
  /** Version of the data's schema, counted for each area: `1.0.29` for payments, `1.2.0` for disputes. */
  version: string;
  /** When the event was made. Use it to order events; documented for all of them but `payment_captured`. */
  created_on?: DateTime;
  /** When the event was made, where there is no `created_on`: documented for `payment_captured`. */
  timestamp?: DateTime;
  /** Service that made the event; not always sent. */
  source?: string;
  _links?: WebhookEventLinks;
}

/** Where to read more about an event. */
export interface WebhookEventLinks {
  /** The event in the API. */
  self: Link;
  /** All events of the payment, dispute or check that this one is about. */
  subject?: Link;
  [relation: string]: Link | undefined;
}

/** Whether this version lists the event's type, and so types its data. */
export function isKnownEvent(event: WebhookEvent): event is KnownWebhookEvent {
  const lists: readonly (readonly string[])[] = Object.values(webhookEventTypes);
  return lists.some((types) => types.includes(event.type));
}
