import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTable, type TableDescription } from './create-table.js';
import { account } from './account.js';
import { createDynamoDb } from './dynamo-db.js';
import { EventBridge } from './event-bridge.js';
import { answerCall, type Service } from './json-protocol.js';
import { SecretsManager } from './secrets-manager.js';
import { Sqs } from './sqs.js';

/** A call of an operation of AWS, before it is carried out. */
export interface AwsCall {
  service: 'dynamodb' | 'secretsmanager' | 'events' | 'sqs';
  /** The operation as AWS names it, such as `PutItem`. */
  operation: string;
}

export interface AwsOptions {
  /**
   * Told of every call before it is carried out, and waited for: a test can hold a call, or end the caller, at any
   * step.
   */
  onCall?: (call: AwsCall) => void | Promise<void>;
}

/** Stand-ins for the services of AWS that functions use, on one address of this machine. */
export interface LocalAws {
  url: string;
  /** What points an AWS SDK of any language at these services, as environment variables. */
  env: Record<string, string>;
  secrets: SecretsManager;
  events: EventBridge;
  queues: Sqs;
  /** Makes a DynamoDB table, ready for use. */
  createTable(table: TableDescription): Promise<void>;
  /** Stops at once, whoever is connected. What was stored is gone. */
  close(): Promise<void>;
}

/** How each service calls itself in the header that names the operation. */
const serviceNames: Readonly<Record<string, AwsCall['service']>> = {
  DynamoDB_20120810: 'dynamodb',
  secretsmanager: 'secretsmanager',
  AWSEvents: 'events',
  AmazonSQS: 'sqs',
};

/**
 * Starts stand-ins for DynamoDB, Secrets Manager, EventBridge and SQS, with nothing in them. They take any signature: who
 * may do what is for IAM in the account.
 */
export async function startAws({ onCall }: AwsOptions = {}): Promise<LocalAws> {
  let url = '';
  const secrets = new SecretsManager();
  const events = new EventBridge();
  const queues = new Sqs(() => url);
  const tables = createDynamoDb();
  const services: Record<Exclude<AwsCall['service'], 'dynamodb'>, Service> = {
    secretsmanager: secrets.service,
    events: events.service,
    sqs: queues.service,
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const [prefix = '', operation = ''] = String(request.headers['x-amz-target']).split('.');
    const service = serviceNames[prefix];
    if (service === undefined) return void response.writeHead(404).end();
    await onCall?.({ service, operation });
    if (service === 'dynamodb') return void tables.emit('request', request, response);
    await answerCall(services[service], operation, request, response);
  };
  const server = createServer((request, response) => {
    // A caller that hangs up in the middle of its request is owed no answer.
    answer(request, response).catch(() => response.destroy());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    env: {
      AWS_ENDPOINT_URL: url,
      AWS_REGION: account.region,
      AWS_ACCESS_KEY_ID: account.accessKeyId,
      AWS_SECRET_ACCESS_KEY: account.secretAccessKey,
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    },
    secrets,
    events,
    queues,
    createTable: (table) => createTable(url, table),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
