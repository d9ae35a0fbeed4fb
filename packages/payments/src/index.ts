export { PaymentsClient } from './client.js';
// Each folder lists what it exports.
export * from './payments/index.js';
export type * from './checkout/index.js';
export * from './links/index.js';
export * from './hosted-payments/index.js';
export * from './payment-sessions/index.js';
export * from './setups/index.js';
export * from './contexts/index.js';
export * from './methods/index.js';
export * from './three-ds-sessions/index.js';
export * from './apple-pay/index.js';
export * from './google-pay/index.js';
export * from './bacs/index.js';
export * from './compliance-requests/index.js';
export * from './agentic-commerce/index.js';
export type {
  ApplePayCertificateId,
  HostedPaymentId,
  PaymentContextId,
  PaymentLinkId,
  PaymentSessionId,
  PaymentSetupId,
} from './ids.js';

// Errors, `createConfig`, money and the shared types come along, so that this is the only package to install.
export * from '@cko/core';
