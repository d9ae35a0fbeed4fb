export { PaymentContexts } from './client.js';
export { paymentContextOperations, type PaymentContextOperations } from './operations.js';
export type {
  CreatePaymentContextRequest,
  CreatePaymentContextResponse,
  PaymentContext,
  PaymentContextPartnerMetadata,
  PaymentContextRequestDetails,
  PaymentContextStatus,
  PaymentContextTerms,
} from './types/context.js';
export type { PaymentContextCustomer, PaymentContextItem, PaymentContextProcessing } from './types/order.js';
export type {
  KlarnaContextSource,
  KlarnaContextSourceDetails,
  PaymentContextSource,
  PaymentContextSourceDetails,
  PayPalContextSource,
  PayPalContextSourceDetails,
  StcPayContextSource,
  StcPayContextSourceDetails,
  TabbyContextSource,
  TabbyContextSourceDetails,
} from './types/sources.js';
