export { AgenticCommerce, type DelegatePaymentOptions } from './client.js';
export { signDelegatedPayment, type DelegatedPaymentSignature } from './signature.js';
export { agenticCommerceOperations, type AgenticCommerceOperations } from './operations.js';
export type {
  DelegatedPaymentAllowance,
  DelegatedPaymentBillingAddress,
  DelegatedPaymentCard,
  DelegatedPaymentRiskSignal,
  DelegatedPaymentToken,
  DelegatePaymentHeaders,
  DelegatePaymentRequest,
} from './types.js';
