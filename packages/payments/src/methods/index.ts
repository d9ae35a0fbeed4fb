export { PaymentMethods } from './client.js';
export { paymentMethodOperations, type PaymentMethodOperations } from './operations.js';
export type { ListPaymentMethodsQuery, PaymentMethod, PaymentMethodList, PaymentMethodType } from './types.js';
