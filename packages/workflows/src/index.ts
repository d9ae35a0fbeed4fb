export { WorkflowsClient } from './client.js';
export { Workflows } from './workflows/client.js';
export { WorkflowConditions } from './conditions/client.js';
export { WorkflowActions } from './actions/client.js';
export { EventTypes } from './event-types/client.js';
export { Events } from './events/client.js';
export { Reflow } from './reflow/client.js';

export { workflowOperations, type WorkflowOperations } from './workflows/operations.js';
export { workflowConditionOperations, type WorkflowConditionOperations } from './conditions/operations.js';
export { workflowActionOperations, type WorkflowActionOperations } from './actions/operations.js';
export { eventTypeOperations, type EventTypeOperations } from './event-types/operations.js';
export { eventOperations, type EventOperations } from './events/operations.js';
export { reflowOperations, type ReflowOperations } from './reflow/operations.js';

export type { EventId, EventSubjectId, WorkflowActionId, WorkflowConditionId, WorkflowId } from './ids.js';
export type { WorkflowLinks, WorkflowPartLinks } from './links.js';
export type {
  CreateWorkflowRequest,
  CreateWorkflowResponse,
  TestWorkflowRequest,
  UpdateWorkflowRequest,
  UpdateWorkflowResponse,
  Workflow,
  WorkflowList,
  WorkflowSummary,
} from './workflows/types.js';
export type {
  EntityWorkflowCondition,
  EntityWorkflowConditionRequest,
  EventWorkflowCondition,
  EventWorkflowConditionRequest,
  ProcessingChannelWorkflowCondition,
  ProcessingChannelWorkflowConditionRequest,
  WorkflowCondition,
  WorkflowConditionDetails,
  WorkflowConditionRequest,
} from './conditions/types.js';
export type {
  WebhookSignature,
  WebhookWorkflowAction,
  WebhookWorkflowActionRequest,
  WorkflowAction,
  WorkflowActionRequest,
  WorkflowActionRetry,
} from './actions/types.js';
export type { EventTypeName, EventTypesBySource } from './event-types/names.js';
export type { EventSourceDetails, EventTypeDetails, EventTypeList } from './event-types/types.js';
export type { EventActionInvocation, SubjectEvent, SubjectEventList, WorkflowEvent } from './events/types.js';
export type {
  InvocationResultDetails,
  WorkflowActionInvocation,
  WorkflowActionInvocations,
  WorkflowActionStatus,
} from './events/invocations.js';
export type { ReflowByEventsRequest, ReflowBySubjectsRequest, ReflowRequest } from './reflow/types.js';

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

// Errors, `createConfig`, money and the shared types come along, so that this is the only package to install.
export * from '@cko/core';
