export { PaymentSessions } from './client.js';
export { paymentSessionOperations, type PaymentSessionOperations } from './operations.js';
export type {
  CompletePaymentSessionRequest,
  CreatePaymentSessionRequest,
  PaymentSessionOptions,
  PaymentSessionTerms,
  SubmitPaymentSessionRequest,
} from './types/request.js';
export type {
  ActionRequiredPaymentSubmission,
  ApprovedPaymentSubmission,
  DeclinedPaymentSubmission,
  PaymentSession,
  PaymentSubmission,
  PaymentSubmissionAction,
} from './types/response.js';
export type {
  PaymentSessionApplePayConfiguration,
  PaymentSessionGooglePayConfiguration,
  PaymentSessionMethodConfiguration,
} from './types/method-configuration.js';
