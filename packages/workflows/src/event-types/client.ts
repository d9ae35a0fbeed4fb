import type { Api, ApiPromise, CallOptions, Connection } from '@cko/core';
import { eventTypeOperations, type EventTypeOperations } from './operations.js';
import type { EventTypeList } from './types.js';

/** The events that a workflow can run for. */
export class EventTypes {
  private readonly api: Api<EventTypeOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(eventTypeOperations);
  }

  /**
   * Lists every source of events with its event types, as Checkout.com has them now. `webhookEventTypes` has the ones
   * that this version lists, without a call.
   *
   * Takes a secret key, or OAuth with the scope `flow` or `flow:workflows`.
   *
   * @see GET /workflows/event-types
   */
  list(options?: CallOptions): ApiPromise<EventTypeList> {
    return this.api.call('listEventTypes', {}, options);
  }
}
