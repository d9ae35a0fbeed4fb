import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SQSClient } from '@aws-sdk/client-sqs';

/**
 * Checkout.com waits 10 seconds for an answer. Within these limits even a call that fails leaves time to queue the event.
 * Every call may be repeated: to store, publish or mark an event again does no harm.
 */
const limits = {
  maxAttempts: 2,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 1_500, throwOnRequestTimeout: true },
};

export const dynamo = new DynamoDBClient(limits);
export const eventBridge = new EventBridgeClient(limits);
export const secretsManager = new SecretsManagerClient(limits);
export const sqs = new SQSClient(limits);
