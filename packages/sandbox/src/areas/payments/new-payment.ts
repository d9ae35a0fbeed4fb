import type { Call } from '../../area.js';
import type { World } from '../../world.js';
import type { PaymentBody } from './payment-body.js';
import type { Echo, PaymentRecord } from './payment.js';
import { channelOf } from './request-rules.js';
import { planRetries } from './retries.js';

/** The record that a request begins, still without its source. */
export function newPayment(world: World, call: Call, body: PaymentBody, kind: PaymentRecord['kind']): PaymentRecord {
  const amount = body.amount ?? body.source?.amount ?? 0;
  return {
    id: world.ids.next('pay'),
    kind,
    status: 'Pending',
    requestedOn: world.clock.now(),
    baseUrl: call.baseUrl,
    amount,
    amountRequested: amount,
    currency: body.currency,
    processingChannelId: channelOf(world, body.processing_channel_id),
    echo: echoOf(body, kind),
    successUrl: body.success_url,
    failureUrl: body.failure_url,
    // A time to capture at asks for a capture by itself. [PAY]
    automaticCapture: body.capture_on !== undefined || (body.capture ?? true),
    captureOn: body.capture_on === undefined ? undefined : new Date(body.capture_on),
    partialAuthorization: body.partial_authorization?.enabled ?? false,
    retry: planRetries(body),
    actions: [],
    inFlight: [],
  };
}

function echoOf(body: PaymentBody, kind: PaymentRecord['kind']): Echo {
  return {
    payment_type: kind === 'payment' ? (body.payment_type ?? 'Regular') : undefined,
    payment_plan: body.payment_plan,
    merchant_initiated: body.merchant_initiated,
    reference: body.reference,
    description: body.description,
    authorization_type: body.authorization_type,
    // That of a payout is another thing, for which answers have no field.
    billing_descriptor: kind === 'payment' ? body.billing_descriptor : undefined,
    shipping: body.shipping,
    payment_ip: body.payment_ip,
    sender: body.sender,
    recipient: body.recipient,
    amount_allocations: body.amount_allocations,
    items: body.items,
    metadata: body.metadata,
    processing: body.processing,
    subscription: body.subscription,
    instruction: body.instruction,
  };
}
