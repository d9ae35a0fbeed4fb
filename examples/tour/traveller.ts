import { setTimeout as sleep } from 'node:timers/promises';
import { PaymentsClient, type PaymentRequest, type PaymentStatus } from '@cko/payments';
import { VaultClient } from '@cko/vault';
import type { WebhookEvent } from '@cko/workflows';
import { documented } from './documented.js';
import type { Target } from './target.js';

/** What the steps share: the clients, and what earlier steps made. */
export interface Traveller {
  payments: PaymentsClient;
  vault: VaultClient;
  target: Target;
  /** Ids and references that later steps go on with. */
  luggage: { token?: string; paymentId: string; reference: string };
  /** The documented payment, as this account can take it. */
  payment(changes: Partial<PaymentRequest>): PaymentRequest;
  /** Waits until what a step caused has happened: for the webhook, or where none can come, for a status of the payment. */
  settled(paymentId: string, type: string, ...statuses: PaymentStatus[]): Promise<WebhookEvent | undefined>;
  tally(): Tally;
}

export interface Tally {
  webhooks: number;
  milliseconds: number;
}

export function createTraveller(target: Target): Traveller {
  const payments = new PaymentsClient(target.configuration);
  const startedAt = performance.now();
  return {
    payments,
    vault: new VaultClient(target.configuration),
    target,
    luggage: { paymentId: '', reference: `TOUR-${Date.now()}` },
    payment: (changes) => documentedPayment(target, changes),
    async settled(paymentId, type, ...statuses) {
      if (target.sandbox !== undefined) return target.sandbox.inbox.next(type, paymentId);
      await untilStatus(payments, paymentId, statuses);
      return undefined;
    },
    tally: () => ({
      webhooks: target.sandbox?.inbox.verified() ?? 0,
      milliseconds: performance.now() - startedAt,
    }),
  };
}

/** The documented body, as far as it does not name ids of the account it was written for or days long past. */
function documentedPayment(target: Target, changes: Partial<PaymentRequest>): PaymentRequest {
  const { source, amount, currency, description, customer, billing_descriptor, shipping, items, metadata } =
    documented<PaymentRequest>('requestPayment');
  return {
    source,
    amount,
    currency,
    description,
    billing_descriptor,
    shipping,
    items,
    metadata,
    customer: { email: customer?.email, name: customer?.name },
    processing_channel_id: target.processingChannelId,
    ...changes,
  };
}

async function untilStatus(
  payments: PaymentsClient,
  paymentId: string,
  wanted: readonly PaymentStatus[],
): Promise<void> {
  for (let tries = 0; tries < 30; tries++) {
    const { status } = await payments.get(paymentId);
    if (wanted.includes(status)) return;
    await sleep(1000);
  }
  throw new TypeError(`${paymentId} did not become ${wanted.join(' or ')} within 30 s.`);
}
