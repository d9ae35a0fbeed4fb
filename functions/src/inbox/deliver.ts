import { markPublished, store } from './inbox.js';
import { publish } from './publish.js';
import type { ReceivedEvent } from './received-event.js';

/**
 * Brings an event from wherever it is to where it belongs: stored, published, and marked as published, in this order.
 * Whatever ends it half-way, doing it again goes on from what was stored, so that no event is lost. One that was
 * published and not marked is published again: subscribers get each event at least once.
 */
export async function deliver(event: ReceivedEvent): Promise<'published' | 'duplicate'> {
  if ((await store(event)) === 'published') return 'duplicate';
  await publish(event);
  await markPublished(event.id);
  return 'published';
}
