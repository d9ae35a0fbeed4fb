export type { BillingInformation } from './billing-information.js';
export type { Locale } from './locale.js';
export type {
  PaymentMethodConfiguration,
  StoredCardConfiguration,
  StorePaymentDetails,
} from './method-configuration.js';
export type {
  CreatedPaymentPageLinks,
  PaymentPageLinks,
  PaymentPageMethodConfiguration,
  PaymentPageRequest,
  PaymentProduct,
  PaymentSourceType,
  PaymentWarning,
} from './payment-page.js';
