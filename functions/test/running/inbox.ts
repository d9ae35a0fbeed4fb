import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CreateTableCommand, DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { startAws, type AwsCall, type LocalAws } from 'local-gateway';
import { onTestFinished } from 'vitest';
import { signatureKey } from './webhook.js';

/** What the receiver keeps and publishes events with. */
export interface LocalInbox {
  aws: LocalAws;
  env: Record<string, string>;
  /** Ids of the events that were published, as often as they were. */
  published: () => string[];
  /** How many events wait in the queue of failed ones. */
  queued: () => number;
  stateOf: (id: string) => Promise<string | undefined>;
  /** Runs the command that delivers what waits, and gives what it says. */
  replay: () => Promise<unknown>;
}

/** @param onCall - told of each call of AWS before it is carried out */
export async function openInbox(onCall?: (call: AwsCall) => void | Promise<void>): Promise<LocalInbox> {
  const aws = await startAws(onCall && { onCall });
  aws.secrets.create('webhooks', signatureKey);
  aws.events.create('events');
  const { url } = aws.queues.create('failed-events');
  const credentials = { accessKeyId: 'AKIATEST', secretAccessKey: 'test' };
  const dynamo = new DynamoDBClient({ region: 'eu-west-1', endpoint: aws.url, credentials });
  await dynamo.send(
    new CreateTableCommand({
      TableName: 'inbox',
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      BillingMode: 'PAY_PER_REQUEST',
    }),
  );
  onTestFinished(async () => {
    dynamo.destroy();
    await aws.close();
  });
  const env = {
    ...aws.env,
    WEBHOOK_SECRET_ID: 'webhooks',
    INBOX_TABLE: 'inbox',
    EVENT_BUS: 'events',
    FAILED_EVENTS_QUEUE_URL: url,
  };
  return {
    aws,
    env,
    published: () => aws.events.published('events').map(({ detail }) => (detail as { id: string }).id),
    queued: () => aws.queues.messages('failed-events').length,
    stateOf: async (id) => {
      const { Item } = await dynamo.send(new GetItemCommand({ TableName: 'inbox', Key: { id: { S: id } } }));
      return Item?.['state']?.S;
    },
    replay: async () => {
      const script = join(import.meta.dirname, '../../scripts/replay.ts');
      const options = { env: { PATH: process.env['PATH'], ...env } };
      const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script], options);
      return JSON.parse(stdout);
    },
  };
}
