import { PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { required } from '../environment.js';
import { eventBridge } from './aws-clients.js';
import type { ReceivedEvent } from './received-event.js';

/** Publishes an event under its type; the detail is the event as Checkout.com sent it. */
export async function publish({ type, text }: ReceivedEvent): Promise<void> {
  const { Entries = [] } = await eventBridge.send(
    new PutEventsCommand({
      Entries: [{ EventBusName: required('EVENT_BUS'), Source: 'checkout.com', DetailType: type, Detail: text }],
    }),
  );
  // A refused entry is no error of the call.
  const refusal = Entries.find(({ ErrorCode }) => ErrorCode !== undefined);
  if (refusal === undefined) return;
  const error = new Error('The event bus refused the event.');
  error.name = refusal.ErrorCode ?? error.name;
  throw error;
}
