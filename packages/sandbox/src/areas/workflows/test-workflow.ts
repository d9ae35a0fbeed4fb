import type { Call, Reply } from '../../area.js';
import { Refusal } from '../../refusal.js';
import type { Outbox } from '../../webhooks/outbox.js';
import type { World } from '../../world.js';
import { eventCatalogue } from './event-catalogue.js';
import { workflowNamed } from './find.js';

/**
 * `POST /workflows/{workflowId}/test`: sends made-up events through the actions, and answers 204; newer sources say
 * 202. [R22, OPS, GO] Conditions are not asked, and an inactive workflow is not executed here either (inferred).
 */
export function testWorkflow(world: World, call: Call, outbox: Pick<Outbox, 'record' | 'run'>): Reply {
  const workflow = workflowNamed(world, call);
  const { event_types } = call.body as { event_types: string[] };
  const events = event_types.map((type) => ({ type, source: sourceOf(type) }));
  if (!workflow.active) return { status: 204 };
  for (const { type, source } of events) {
    const subject = world.ids.next(eventCatalogue[source]?.subject ?? source);
    // A made-up event tells nothing but what it is about (inferred).
    outbox.run(workflow, outbox.record({ source, type, subject, data: { id: subject } }));
  }
  return { status: 204 };
}

/** Where a type comes from. Two sources share some types: the one that is listed first counts (inferred). */
function sourceOf(type: string): string {
  const found = Object.entries(eventCatalogue).find(([, { types }]) => types.includes(type));
  // [R22]
  if (found === undefined) throw new Refusal(422, ['event_types_invalid']);
  return found[0];
}
