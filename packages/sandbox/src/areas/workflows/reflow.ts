import type { Call, Reply } from '../../area.js';
import { Refusal } from '../../refusal.js';
import { eventsOf, type RecordedEvent } from '../../webhooks/events.js';
import type { Outbox } from '../../webhooks/outbox.js';
import { workflowsOf, type Workflow } from '../../webhooks/workflows.js';
import type { World } from '../../world.js';
import { eventNamed, eventsAbout, workflowNamed } from './find.js';

/** Sends an event through those of the workflows that want it. */
type Send = Outbox['send'];

/** Reflow runs the workflows whose conditions hold [R22], over the event as it was: same id, same bytes (inferred). */
const accepted: Reply = { status: 202 };

/** `POST /workflows/events/{eventId}/reflow`. */
export function reflowEvent(world: World, call: Call, send: Send): Reply {
  refuseMalformedEvent(call);
  send(eventNamed(world, call), workflowsOf(world).newest());
  return accepted;
}

/** `POST /workflows/events/{eventId}/workflow/{workflowId}/reflow`. */
export function reflowEventForWorkflow(world: World, call: Call, send: Send): Reply {
  refuseMalformedEvent(call);
  send(eventNamed(world, call), [workflowNamed(world, call)]);
  return accepted;
}

/** `POST /workflows/events/subject/{subjectId}/reflow`. */
export function reflowSubject(world: World, call: Call, send: Send): Reply {
  sendAll(subjectEvents(world, call), workflowsOf(world).newest(), send);
  return accepted;
}

/** `POST /workflows/events/subject/{subjectId}/workflow/{workflowId}/reflow`. */
export function reflowSubjectForWorkflow(world: World, call: Call, send: Send): Reply {
  sendAll(subjectEvents(world, call), [workflowNamed(world, call)], send);
  return accepted;
}

interface ReflowBody {
  events?: string[];
  subjects?: string[];
  workflows?: string[];
}

const eventId = /^evt_[a-z0-9]{26}$/;
const subjectId = /^[a-z]{3}_[a-z0-9]{26}$/;

/** `POST /workflows/events/reflow`: 404 when there is none of the events [R22], or not every workflow (inferred). */
export function reflowEvents(world: World, call: Call, send: Send): Reply {
  refuseMalformedLists(call.body as ReflowBody);
  const { events = [], subjects = [], workflows = [] } = call.body as ReflowBody;
  const found = eventsOf(world)
    .newest()
    .reverse()
    .filter(({ id, subject }) => events.includes(id) || subjects.includes(subject));
  if (found.length === 0) throw new Refusal(404);
  const named = workflows.map((id) => workflowWithId(world, id));
  sendAll(found, named.length > 0 ? named : workflowsOf(world).newest(), send);
  return accepted;
}

/**
 * A body is described by its events or by its subjects: what comes beside the one that fits has not been looked at. No
 * source has a code for subjects in a body, so it names the field as other codes do. [inferred]
 */
function refuseMalformedLists({ events, subjects }: ReflowBody): void {
  const codes = [
    ...(areIds(events, eventId) ? [] : ['event_ids_invalid']),
    ...(areIds(subjects, subjectId) ? [] : ['subjects_invalid']),
  ];
  if (codes.length > 0) throw new Refusal(422, codes);
}

function areIds(given: unknown, form: RegExp): boolean {
  if (given === undefined) return true;
  return Array.isArray(given) && given.every((id) => typeof id === 'string' && form.test(id));
}

function sendAll(events: readonly RecordedEvent[], workflows: readonly Workflow[], send: Send): void {
  for (const event of events) send(event, workflows);
}

function subjectEvents(world: World, { path }: Call): RecordedEvent[] {
  // An id of another form is refused with 422 here, and not found where it is read. [R22]
  if (!subjectId.test(path.subjectId ?? '')) throw new Refusal(422, ['subject_id_invalid']);
  return eventsAbout(world, path.subjectId);
}

function refuseMalformedEvent({ path }: Call): void {
  if (!eventId.test(path.eventId ?? '')) throw new Refusal(422, ['event_id_invalid']);
}

function workflowWithId(world: World, id: string): Workflow {
  const workflow = workflowsOf(world).get(id);
  if (workflow === undefined) throw new Refusal(404);
  return workflow;
}
