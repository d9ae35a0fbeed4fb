import type { OpenEnum } from '@cko/core';
import type { TypeFrom, WebhookEventSource, WebhookEventType } from '../webhooks/events/event-types.js';

/** Name of an event type: one that this version lists, or any other, such as one that Checkout.com adds. */
export type EventTypeName = OpenEnum<ListedEventType>;

/**
 * Named for the editor only: Checkout.com does not fix the event types, so schemas take any text.
 *
 * @hidden
 */
type ListedEventType = WebhookEventType;

type NamesFrom<Source extends WebhookEventSource> = readonly OpenEnum<TypeFrom<Source>>[];

/**
 * Event types by the source that they come from, as in `{ gateway: ['payment_approved'] }`. `webhookEventTypes` has all
 * that this version lists, in this form. There may be other sources.
 */
export interface EventTypesBySource {
  // Named for the editor only: Checkout.com does not fix the sources, so schemas leave the map open (`@hidden`).
  /**
   * Payments: what became of them and of the actions on them.
   *
   * @hidden
   */
  gateway?: NamesFrom<'gateway'>;
  /**
   * Payouts to cards.
   *
   * @hidden
   */
  card_payout?: NamesFrom<'card_payout'>;
  /**
   * Payments that are held up by a question of compliance.
   *
   * @hidden
   */
  fincrime?: NamesFrom<'fincrime'>;
  /**
   * Disputes about payments.
   *
   * @hidden
   */
  dispute?: NamesFrom<'dispute'>;
  /**
   * Payments that an issuer reported as fraud.
   *
   * @hidden
   */
  fraud?: NamesFrom<'fraud'>;
  /**
   * 3D Secure sessions.
   *
   * @hidden
   */
  authentication?: NamesFrom<'authentication'>;
  /**
   * Stored cards that their issuer replaced.
   *
   * @hidden
   */
  real_time_account_updater?: NamesFrom<'real_time_account_updater'>;
  /**
   * Cards that you issued, and what they were used for.
   *
   * @hidden
   */
  issuing?: NamesFrom<'issuing'>;
  /**
   * Checks of identities and documents.
   *
   * @hidden
   */
  identities?: NamesFrom<'identities'>;
  /**
   * Sub-entities of a platform, with their instruments and payouts.
   *
   * @hidden
   */
  accounts?: NamesFrom<'accounts'>;
  [source: string]: readonly string[] | undefined;
}
