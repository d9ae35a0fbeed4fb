import type { Api, ApiPromise, CallOptions, Connection } from '@cko/core';
import type { EventId, EventSubjectId, WorkflowActionId } from '../ids.js';
import type { WorkflowActionInvocations } from './invocations.js';
import { eventOperations, type EventOperations } from './operations.js';
import type { SubjectEventList, WorkflowEvent } from './types.js';

/** Events that have occurred, and what became of their delivery. */
export class Events {
  private readonly api: Api<EventOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(eventOperations);
  }

  /**
   * Reads an event, with the actions that it started.
   *
   * Takes a secret key, or OAuth with the scope `flow` or `flow:events`.
   *
   * @throws {NotFoundError} 404 when there is no such event
   * @see GET /workflows/events/{eventId}
   */
  get(id: EventId, options?: CallOptions): ApiPromise<WorkflowEvent> {
    return this.api.call('getEvent', { path: { eventId: id } }, options);
  }

  /**
   * Lists the events about one payment, dispute or other subject.
   *
   * Takes a secret key, or OAuth with the scope `flow` or `flow:events`.
   *
   * @throws {NotFoundError} 404 when there is no event about the subject
   * @see GET /workflows/events/subject/{subjectId}
   *
   * @example
   * ```ts
   * const { data } = await workflows.events.list('pay_mbabizu24mvu3mela5njyhpit4');
   * ```
   */
  list(subject: EventSubjectId, options?: CallOptions): ApiPromise<SubjectEventList> {
    return this.api.call('listSubjectEvents', { path: { subjectId: subject } }, options);
  }

  /**
   * Reads how often an action was tried with an event, and what your server answered.
   *
   * Takes a secret key, or OAuth with the scope `flow`, `flow:events` or `flow:workflows`.
   *
   * @throws {NotFoundError} 404 when there is no such event or action
   * @see GET /workflows/events/{eventId}/actions/{workflowActionId}
   */
  invocations(event: EventId, action: WorkflowActionId, options?: CallOptions): ApiPromise<WorkflowActionInvocations> {
    return this.api.call('getActionInvocations', { path: { eventId: event, workflowActionId: action } }, options);
  }
}
