import {
  ConditionalCheckFailedException,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { required } from '../environment.js';
import { dynamo } from './aws-clients.js';
import type { ReceivedEvent } from './received-event.js';

/** How far an event has come: stored, or published too. */
export type EventState = 'received' | 'published';

/** Seconds for which an event is remembered. Deliveries of it end after 30 hours; one asked for again may come later. */
const memory = 30 * 24 * 60 * 60;

/** Stores an event unless it is there already, and tells how far it had come before. */
export async function store({ id, type, text }: ReceivedEvent): Promise<EventState | undefined> {
  const receivedAt = new Date();
  try {
    await dynamo.send(
      new PutItemCommand({
        TableName: required('INBOX_TABLE'),
        Item: {
          id: { S: id },
          state: { S: 'received' satisfies EventState },
          type: { S: type },
          body: { S: text },
          received_at: { S: receivedAt.toISOString() },
          expires_at: { N: String(Math.floor(receivedAt.getTime() / 1000) + memory) },
        },
        ConditionExpression: 'attribute_not_exists(id)',
      }),
    );
    return undefined;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return stateOf(id);
    throw error;
  }
}

export async function markPublished(id: string): Promise<void> {
  await dynamo.send(
    new UpdateItemCommand({
      TableName: required('INBOX_TABLE'),
      Key: { id: { S: id } },
      UpdateExpression: 'SET #state = :published, published_at = :now',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: {
        ':published': { S: 'published' satisfies EventState },
        ':now': { S: new Date().toISOString() },
      },
    }),
  );
}

async function stateOf(id: string): Promise<EventState> {
  const { Item } = await dynamo.send(
    new GetItemCommand({
      TableName: required('INBOX_TABLE'),
      Key: { id: { S: id } },
      ProjectionExpression: '#state',
      ExpressionAttributeNames: { '#state': 'state' },
      ConsistentRead: true,
    }),
  );
  // Gone since it was seen: its time was up, and to publish it once more does no harm.
  return (Item?.['state']?.S as EventState | undefined) ?? 'received';
}
