import {
  PaymentsClient,
  type HostedPaymentOperations,
  type PaymentLinkOperations,
  type PaymentSessionOperations,
} from '@cko/payments';
import { contract } from './checkout.contract.js';
import { serve, type Calls } from '../gateway/serve.js';
import type { OperationOf } from '../routes.js';

type Operations = PaymentSessionOperations & PaymentLinkOperations & HostedPaymentOperations;

export const handler = serve(contract, (configuration): Calls<Operations, OperationOf<'checkout'>> => {
  const { sessions, links, hostedPayments } = new PaymentsClient(configuration);
  return {
    createPaymentSession: ({ body }, options) => sessions.create(body, options),
    createPaymentLink: ({ body }, options) => links.create(body, options),
    getPaymentLink: ({ path }, options) => links.get(path.id, options),
    createHostedPayment: ({ body }, options) => hostedPayments.create(body, options),
    getHostedPayment: ({ path }, options) => hostedPayments.get(path.id, options),
  };
});
