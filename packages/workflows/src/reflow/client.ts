import type { Api, ApiPromise, CallOptions, Connection } from '@cko/core';
import type { EventId, EventSubjectId, WorkflowId } from '../ids.js';
import { reflowOperations, type ReflowOperations } from './operations.js';
import type { ReflowRequest } from './types.js';

/**
 * Runs workflows once more for events that have occurred, for example after your receiver was down.
 *
 * Only active workflows whose conditions hold are run. An event comes with the same id as before, so that a receiver
 * which handles each id once may pass over it. No call is repeated after a failure that leaves its outcome unknown.
 */
export class Reflow {
  private readonly api: Api<ReflowOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(reflowOperations);
  }

  /**
   * Reflows several events, or all events about several subjects.
   *
   * Takes a secret key, or OAuth with the scope `flow` or `flow:reflow`.
   *
   * @throws {NotFoundError} 404 when there are no such events
   * @throws {ValidationError} 422, for example `event_ids_invalid` or `workflow_ids_invalid`
   * @see POST /workflows/events/reflow
   *
   * @example
   * ```ts
   * await workflows.reflow.many({ subjects: ['pay_mbabizu24mvu3mela5njyhpit4', 'dsp_lzmo6p0i3612judj754w1ngtil'] });
   * ```
   */
  many(request: ReflowRequest, options?: CallOptions): ApiPromise<undefined> {
    return this.api.call('reflowEvents', { body: request }, options);
  }

  /**
   * Reflows one event through every workflow whose conditions hold.
   *
   * Takes a secret key, or OAuth with the scope `flow` or `flow:reflow`.
   *
   * @throws {NotFoundError} 404 when there is no such event
   * @see POST /workflows/events/{eventId}/reflow
   */
  byEvent(event: EventId, options?: CallOptions): ApiPromise<undefined> {
    return this.api.call('reflowEvent', { path: { eventId: event } }, options);
  }

  /**
   * Reflows one event through one workflow.
   *
   * Takes a secret key, or OAuth with the scope `flow` or `flow:reflow`.
   *
   * @throws {NotFoundError} 404 when there is no such event or workflow
   * @see POST /workflows/events/{eventId}/workflow/{workflowId}/reflow
   */
  byEventAndWorkflow(event: EventId, workflow: WorkflowId, options?: CallOptions): ApiPromise<undefined> {
    return this.api.call('reflowEventForWorkflow', { path: { eventId: event, workflowId: workflow } }, options);
  }

  /**
   * Reflows all events about one payment, dispute or other subject through every workflow whose conditions hold.
   *
   * Takes a secret key, or OAuth with the scope `flow` or `flow:reflow`.
   *
   * @throws {NotFoundError} 404 when there is no event about the subject
   * @see POST /workflows/events/subject/{subjectId}/reflow
   */
  bySubject(subject: EventSubjectId, options?: CallOptions): ApiPromise<undefined> {
    return this.api.call('reflowSubject', { path: { subjectId: subject } }, options);
  }

  /**
   * Reflows all events about one payment, dispute or other subject through one workflow.
   *
   * Takes a secret key, or OAuth with the scope `flow` or `flow:reflow`.
   *
   * @throws {NotFoundError} 404 when there is no event about the subject, or no such workflow
   * @see POST /workflows/events/subject/{subjectId}/workflow/{workflowId}/reflow
   */
  bySubjectAndWorkflow(subject: EventSubjectId, workflow: WorkflowId, options?: CallOptions): ApiPromise<undefined> {
    return this.api.call('reflowSubjectForWorkflow', { path: { subjectId: subject, workflowId: workflow } }, options);
  }
}
