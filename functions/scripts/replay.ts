import { deliver } from '../src/inbox/deliver.js';
import { failedEvents } from '../src/inbox/failed-events.js';

/**
 * Delivers the events that wait in the queue of failed events. One that fails again stays there: SQS hides it for a
 * while, so that each is tried once.
 */
const outcomes = { published: 0, duplicate: 0, failed: 0 };
for (let events = await failedEvents(); events.length > 0; events = await failedEvents()) {
  for (const { event, remove } of events) {
    try {
      outcomes[await deliver(event)] += 1;
      await remove();
    } catch (error) {
      outcomes.failed += 1;
      process.stderr.write(`${event.id}: ${(error as Error).name}\n`);
    }
  }
}
process.stdout.write(`${JSON.stringify(outcomes)}\n`);
process.exitCode = outcomes.failed > 0 ? 1 : 0;
