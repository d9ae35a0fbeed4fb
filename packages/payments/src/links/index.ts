export { PayByLink } from './client.js';
export { paymentLinkOperations, type PaymentLinkOperations } from './operations.js';
export type { CreatePaymentLinkRequest, CreatePaymentLinkResponse, PaymentLink, PaymentLinkStatus } from './types.js';
