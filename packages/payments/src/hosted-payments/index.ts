export { HostedPayments } from './client.js';
export { hostedPaymentOperations, type HostedPaymentOperations } from './operations.js';
export type {
  CreateHostedPaymentRequest,
  CreateHostedPaymentResponse,
  HostedPayment,
  HostedPaymentStatus,
} from './types.js';
