export { startAws, type AwsCall, type AwsOptions, type LocalAws } from './aws/start-aws.js';
export type { EventBridge, BusEvent } from './aws/event-bridge.js';
export type { SecretsManager } from './aws/secrets-manager.js';
export type { QueuedMessage, Sqs } from './aws/sqs.js';
