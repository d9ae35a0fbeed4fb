import { PaymentsClient, type PaymentOperations, type PaymentRequest } from '@cko/payments';
import { contract } from './payments.contract.js';
import { serve, type Calls } from '../gateway/serve.js';
import type { OperationOf } from '../routes.js';

export const handler = serve(contract, (configuration): Calls<PaymentOperations, OperationOf<'payments'>> => {
  const payments = new PaymentsClient(configuration);
  return {
    // Payments, payouts and unreferenced refunds travel alike.
    requestPayment: ({ body }, options) => payments.request(body as PaymentRequest, options),
    getPayment: ({ path }, options) => payments.get(path.id, options),
    listPaymentActions: ({ path }, options) => payments.actions(path.id, options),
    capturePayment: ({ path, body }, options) => payments.capture(path.id, body, options),
    refundPayment: ({ path, body }, options) => payments.refund(path.id, body, options),
    voidPayment: ({ path, body }, options) => payments.void(path.id, body, options),
    reversePayment: ({ path, body }, options) => payments.reverse(path.id, body, options),
    searchPayments: ({ body }, options) => payments.search(body, options),
  };
});
