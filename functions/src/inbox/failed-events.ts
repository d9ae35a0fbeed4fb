import { DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { required } from '../environment.js';
import { sqs } from './aws-clients.js';
import type { ReceivedEvent } from './received-event.js';

/** An event that waits in the queue. */
export interface FailedEvent {
  readonly event: ReceivedEvent;
  readonly remove: () => Promise<void>;
}

/** Keeps an event that could not be delivered in the queue. */
export async function queue(event: ReceivedEvent): Promise<void> {
  await sqs.send(
    new SendMessageCommand({ QueueUrl: required('FAILED_EVENTS_QUEUE_URL'), MessageBody: JSON.stringify(event) }),
  );
}

/** Some of the events that wait; none when none is left that was not given already. */
export async function failedEvents(): Promise<FailedEvent[]> {
  const QueueUrl = required('FAILED_EVENTS_QUEUE_URL');
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
  return Messages.map(({ Body = '', ReceiptHandle }) => ({
    event: JSON.parse(Body) as ReceivedEvent,
    remove: async () => void (await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }))),
  }));
}
