import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { GetSecretValueCommand, PutSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startAws, type AwsCall, type LocalAws } from '../../src/index.js';

let aws: LocalAws;
const calls: AwsCall[] = [];

beforeAll(async () => {
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
  aws = await startAws({ onCall: (call) => void calls.push(call) });
});
afterAll(() => aws.close());

const settings = () => ({
  endpoint: aws.url,
  region: aws.env['AWS_REGION']!,
  credentials: {
    accessKeyId: aws.env['AWS_ACCESS_KEY_ID']!,
    secretAccessKey: aws.env['AWS_SECRET_ACCESS_KEY']!,
  },
});

describe('DynamoDB', () => {
  test('a conditional write stores once, and the second one is told so', async () => {
    const db = new DynamoDBClient(settings());
    await aws.createTable({
      TableName: 'inbox',
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    });
    const put = () =>
      db.send(
        new PutItemCommand({
          TableName: 'inbox',
          Item: { id: { S: 'evt_1' } },
          ConditionExpression: 'attribute_not_exists(id)',
        }),
      );
    await put();
    await expect(put()).rejects.toMatchObject({ name: 'ConditionalCheckFailedException' });
    const { Item } = await db.send(new GetItemCommand({ TableName: 'inbox', Key: { id: { S: 'evt_1' } } }));
    expect(Item).toEqual({ id: { S: 'evt_1' } });
    expect(calls).toContainEqual({ service: 'dynamodb', operation: 'PutItem' });
  });
});

describe('Secrets Manager', () => {
  test('reads the current value, and the one before at its stage', async () => {
    const manager = new SecretsManagerClient(settings());
    const { arn } = aws.secrets.create('keys', 'first');
    aws.secrets.rotate('keys', 'second');
    const read = (input: object) => manager.send(new GetSecretValueCommand({ SecretId: 'keys', ...input }));
    expect(await read({})).toMatchObject({ SecretString: 'second', VersionStages: ['AWSCURRENT'], ARN: arn });
    const previous = await read({ VersionStage: 'AWSPREVIOUS' });
    expect(previous.SecretString).toBe('first');
    expect((await read({ VersionId: previous.VersionId })).SecretString).toBe('first');
    expect((await read({ SecretId: arn })).CreatedDate).toBeInstanceOf(Date);
  });

  test('a pending version is not current until it is made so', async () => {
    const manager = new SecretsManagerClient(settings());
    aws.secrets.create('rotating', 'now');
    await manager.send(
      new PutSecretValueCommand({ SecretId: 'rotating', SecretString: 'soon', VersionStages: ['AWSPENDING'] }),
    );
    const read = (VersionStage?: string) =>
      manager.send(new GetSecretValueCommand({ SecretId: 'rotating', VersionStage }));
    expect((await read()).SecretString).toBe('now');
    expect((await read('AWSPENDING')).SecretString).toBe('soon');
  });

  test('a secret that is not there, or holds nothing yet, is not found', async () => {
    const manager = new SecretsManagerClient(settings());
    aws.secrets.create('empty');
    for (const SecretId of ['none', 'empty']) {
      await expect(manager.send(new GetSecretValueCommand({ SecretId }))).rejects.toMatchObject({
        name: 'ResourceNotFoundException',
      });
    }
  });
});

describe('EventBridge', () => {
  const entry = { Source: 'checkout', DetailType: 'payment_approved', Detail: '{"id":"pay_1"}', EventBusName: 'main' };

  test('publishes on the bus that is named, in order', async () => {
    aws.events.create('main');
    const bridge = new EventBridgeClient(settings());
    const { FailedEntryCount, Entries } = await bridge.send(
      new PutEventsCommand({ Entries: [entry, { ...entry, Detail: '{"id":"pay_2"}' }] }),
    );
    expect(FailedEntryCount).toBe(0);
    expect(aws.events.published('main')).toMatchObject([
      { id: Entries![0]!.EventId, 'detail-type': 'payment_approved', source: 'checkout', detail: { id: 'pay_1' } },
      { detail: { id: 'pay_2' } },
    ]);
  });

  test('refuses single entries, and calls that are too large', async () => {
    aws.events.create('strict');
    const bridge = new EventBridgeClient(settings());
    const strict = { ...entry, EventBusName: 'strict' };
    const { FailedEntryCount, Entries } = await bridge.send(
      new PutEventsCommand({
        Entries: [strict, { ...strict, Detail: '[]' }, { ...strict, Source: '' }, { ...strict, EventBusName: 'none' }],
      }),
    );
    expect(FailedEntryCount).toBe(3);
    expect(Entries!.map(({ ErrorCode }) => ErrorCode)).toEqual([
      undefined,
      'MalformedDetail',
      'InvalidArgument',
      'ResourceNotFoundException',
    ]);
    expect(aws.events.published('strict')).toHaveLength(1);
    const eleven = Array.from({ length: 11 }, () => strict);
    await expect(bridge.send(new PutEventsCommand({ Entries: eleven }))).rejects.toMatchObject({
      name: 'ValidationException',
    });
  });
});

describe('SQS', () => {
  test('a message that was received is hidden until it is deleted or given back', async () => {
    const { url: QueueUrl } = aws.queues.create('dead-letters');
    const sqs = new SQSClient(settings());
    await sqs.send(
      new SendMessageCommand({
        QueueUrl,
        MessageBody: 'hello',
        MessageAttributes: { why: { DataType: 'String', StringValue: 'test' } },
      }),
    );
    const receive = async () =>
      (await sqs.send(new ReceiveMessageCommand({ QueueUrl, MessageAttributeNames: ['All'] }))).Messages ?? [];
    const [first] = await receive();
    expect(first).toMatchObject({ Body: 'hello', MessageAttributes: { why: { StringValue: 'test' } } });
    expect(await receive()).toEqual([]);
    const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
    expect(Attributes).toMatchObject({ ApproximateNumberOfMessagesNotVisible: '1' });

    const { ReceiptHandle } = first!;
    await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }));
    const [again] = await receive();
    await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: again!.ReceiptHandle }));
    expect(aws.queues.messages('dead-letters')).toEqual([]);
  });

  test('a long poll sees what is sent while it waits', async () => {
    const { url: QueueUrl } = aws.queues.create('slow');
    const sqs = new SQSClient(settings());
    const waiting = sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20, MaxNumberOfMessages: 10 }));
    const Entries = [
      { Id: '1', MessageBody: 'one' },
      { Id: '2', MessageBody: 'two' },
    ];
    await sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
    expect((await waiting).Messages?.map(({ Body }) => Body)).toEqual(['one', 'two']);
  });

  test('a queue that was not made does not exist', async () => {
    const sqs = new SQSClient(settings());
    const QueueUrl = `${aws.url}/000000000000/none`;
    await expect(sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'x' }))).rejects.toMatchObject({
      name: 'QueueDoesNotExist',
    });
  });
});
