import { type ClientOptions, type Configuration, Connection } from '@cko/core';
import { name, version } from '../package.json';
import { WorkflowActions } from './actions/client.js';
import { WorkflowConditions } from './conditions/client.js';
import { EventTypes } from './event-types/client.js';
import { Events } from './events/client.js';
import { Reflow } from './reflow/client.js';
import { Workflows } from './workflows/client.js';

/**
 * Decides which events are sent where: creates and changes workflows, looks at events and their delivery, and sends
 * events again.
 *
 * What a method's `@throws` names is what that call is documented to be refused with. Any call can also end in an
 * `AuthenticationError`, a `RateLimitError`, a `ServerError`, or without an answer in a `ConnectionError` or
 * `TimeoutError`.
 *
 * @example
 * ```ts
 * const workflows = new WorkflowsClient({ secretKey: process.env.CKO_SECRET_KEY, prefix: 'abcdefgh' });
 * ```
 */
export class WorkflowsClient extends Workflows {
  /** When a workflow runs. */
  readonly conditions: WorkflowConditions;
  /** What a workflow does. */
  readonly actions: WorkflowActions;
  /** The events that a workflow can run for. */
  readonly eventTypes: EventTypes;
  /** Events that have occurred. */
  readonly events: Events;
  /** Events once more. */
  readonly reflow: Reflow;

  /**
   * @param options how to reach the account, or a configuration that several clients share; without it, the
   * environment variables `CKO_…`
   */
  constructor(options?: ClientOptions | Configuration) {
    const connection = new Connection(options, { name, version });
    super(connection);
    this.conditions = new WorkflowConditions(connection);
    this.actions = new WorkflowActions(connection);
    this.eventTypes = new EventTypes(connection);
    this.events = new Events(connection);
    this.reflow = new Reflow(connection);
  }
}
