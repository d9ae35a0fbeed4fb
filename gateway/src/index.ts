export { startAws, type AwsCall, type AwsOptions, type LocalAws } from './aws/start-aws.js';
export type { EventBridge, BusEvent } from './aws/event-bridge.js';
export type { SecretsManager } from './aws/secrets-manager.js';
export type { QueuedMessage, Sqs } from './aws/sqs.js';
export { startGateway, type GatewayOptions, type LocalGateway, type ServedApi } from './start-gateway.js';
export type { AccessKey } from './aws/access-key.js';
export type { RouteDefinition } from './api/api-definition.js';
export type { LambdaFunction } from './lambda/lambda-function.js';
export { signedHeaders, type Signing, type UnsignedCall } from './aws/signed-headers.js';
export {
  sendWebhooks,
  startCheckoutGateway,
  type CheckoutGateway,
  type CheckoutGatewayOptions,
  type CheckoutStandIn,
} from './checkout-gateway.js';
export type { LogListener } from './lambda/surroundings.js';
