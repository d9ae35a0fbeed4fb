import type { Call } from '../../area.js';
import { Refusal } from '../../refusal.js';
import { eventsOf, type RecordedEvent } from '../../webhooks/events.js';
import { workflowsOf, type Workflow } from '../../webhooks/workflows.js';
import type { World } from '../../world.js';

/** The workflow that the path names, or 404. */
export function workflowNamed(world: World, { path }: Call): Workflow {
  const workflow = workflowsOf(world).get(path.workflowId ?? '');
  if (workflow === undefined) throw new Refusal(404);
  return workflow;
}

/** The event that the path names, or 404. */
export function eventNamed(world: World, { path }: Call): RecordedEvent {
  const event = eventsOf(world).get(path.eventId ?? '');
  if (event === undefined) throw new Refusal(404);
  return event;
}

/** The events about a payment, dispute or other subject, oldest first; 404 when there are none. [R22] */
export function eventsAbout(world: World, subject: string | undefined): RecordedEvent[] {
  const events = eventsOf(world)
    .newest()
    .reverse()
    .filter((event) => event.subject === subject);
  if (events.length === 0) throw new Refusal(404);
  return events;
}
