import type { PaymentBody, SourceBody } from '../../payments/payment-body.js';
import type { SetupBody } from './payment-setup.js';

/** The payment that a setup describes, still without its source. */
export function paymentBodyOf(body: SetupBody): PaymentBody {
  const { settings, customer, order } = body;
  return {
    amount: body.amount,
    currency: body.currency,
    payment_type: body.payment_type,
    reference: body.reference,
    description: body.description,
    processing_channel_id: body.processing_channel_id,
    capture: settings?.capture,
    success_url: settings?.success_url,
    failure_url: settings?.failure_url,
    customer: customer && {
      email: customer.email?.address,
      name: customer.name,
      phone: customer.phone,
      tax_number: customer.tax_number,
    },
    billing_descriptor: body.billing_descriptor,
    shipping: order?.shipping,
    items: order?.items,
    amount_allocations: order?.amount_allocations,
  };
}

/** What pays when a setup is confirmed with one of its methods. */
export function sourceOf(body: SetupBody, method: string): SourceBody {
  const details = body.payment_methods?.[method] ?? {};
  const billing_address = body.billing?.address ?? body.customer?.billing_address;
  switch (method) {
    case 'card': {
      const { number, expiry_month, expiry_year, name, cvv, store_for_future_use } = details;
      return { type: 'card', number, expiry_month, expiry_year, name, cvv, store_for_future_use, billing_address };
    }
    case 'applepay':
    case 'googlepay':
      return { type: 'token', token: String(details['token']), billing_address };
    case 'instrument':
      return { type: 'id', id: String(details['id']) };
    case 'bacs':
      return { type: 'bacs', id: String(details['instrument_id']) };
    default:
      return { type: method, billing_address };
  }
}
