export { constructEvent } from './webhooks/construct-event.js';
export { signWebhook } from './webhooks/signature.js';
export { readWebhook } from './webhooks/read-webhook.js';
export { webhookFromRequest } from './webhooks/webhook-from-request.js';
export { webhookFromApiGateway, type ApiGatewayRequest } from './webhooks/webhook-from-api-gateway.js';
export type { BodyLimit } from './webhooks/collect-body.js';
export type { RawBody } from './webhooks/raw-body.js';
export type { WebhookSecrets } from './webhooks/secrets.js';
export { WebhookVerificationError, type WebhookVerificationCode } from './webhooks/webhook-verification-error.js';

export {
  isKnownEvent,
  type EventOf,
  type KnownWebhookEvent,
  type UnknownWebhookEvent,
  type WebhookEnvelope,
  type WebhookEvent,
  type WebhookEventLinks,
} from './webhooks/events/event.js';
export {
  webhookEventTypes,
  type TypeFrom,
  type WebhookEventSource,
  type WebhookEventType,
} from './webhooks/events/event-types.js';
export type { Unlisted } from './webhooks/events/unlisted.js';
export type { FraudEventData, UntypedEventData, WebhookEventData } from './webhooks/events/event-data.js';
export type {
  AuthorizationEventData,
  AuthorizationIncrementEventData,
  BankAccountEventData,
  BatchEventData,
  PaymentActionEventData,
  PaymentEventBalances,
  PaymentEventCustomer,
  PaymentEventData,
  PaymentEventLinks,
  PaymentEventMetadata,
  PaymentEventProcessing,
  PaymentEventRetry,
  PaymentEventRisk,
  PaymentEventThreeDs,
  PaymentEventType,
  PayoutEventData,
  PendingPaymentActionEventData,
  PendingPaymentEventData,
} from './webhooks/events/payment-data.js';
export type {
  CardEventSource,
  CurrencyAccountEventSource,
  EventBillingAddress,
  OtherEventSource,
  PaymentEventDestination,
  PaymentEventSource,
} from './webhooks/events/payment-parties.js';
export type { DisputeEventData } from './webhooks/events/dispute-data.js';
export type {
  CardEnrolledEventData,
  DeclinedIssuingEventData,
  IssuingEventData,
  IssuingEventMerchant,
} from './webhooks/events/issuing-data.js';
export type {
  AmlVerificationEventData,
  FaceAuthenticationEventData,
  IdDocumentVerificationEventData,
  IdentityCheckEventData,
  IdentityVerificationEventData,
} from './webhooks/events/identity-data.js';
export type {
  RequirementEventData,
  SubEntityEventData,
  SubEntityInstrumentEventData,
  SubEntityStatusEventData,
} from './webhooks/events/sub-entity-data.js';
