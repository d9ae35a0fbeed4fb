import type { PostalAddress } from '../../../cards/index.js';
import { Refusal } from '../../../refusal.js';
import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';
import type { PaymentBody, SourceBody } from '../../payments/payment-body.js';

/** What a setup is told of one payment method; which fields it has depends on the method. */
export type MethodDetails = Record<string, unknown> & {
  number?: string;
  expiry_month?: number;
  expiry_year?: number;
  name?: string;
  cvv?: string;
  store_for_future_use?: boolean;
};

/** What the sandbox reads of the body of a setup; the rest is only handed back. */
export interface SetupBody {
  processing_channel_id: string;
  amount: number;
  currency: string;
  payment_type?: string;
  reference?: string;
  description?: string;
  payment_methods?: Record<string, MethodDetails>;
  settings?: { success_url?: string; failure_url?: string; capture?: boolean };
  customer?: {
    email?: { address?: string };
    name?: string;
    tax_number?: string;
    phone?: SourceBody['phone'];
    billing_address?: PostalAddress;
  };
  order?: {
    items?: unknown;
    shipping?: PaymentBody['shipping'];
    amount_allocations?: unknown;
  };
  billing?: { address?: PostalAddress };
  billing_descriptor?: unknown;
}

/** A payment that is prepared step by step and then confirmed with one of its methods. */
export interface PaymentSetup {
  /** `set_…` */
  id: string;
  body: SetupBody;
  /** The payment that was tried last, and with which method. */
  paymentId?: string;
  method?: string;
}

export function setupsOf(world: World): Collection<PaymentSetup> {
  return world.collection<PaymentSetup>('payment_setups');
}

/** The setup with this id, or 404. */
export function findSetup(world: World, id: string | undefined): PaymentSetup {
  const setup = id === undefined ? undefined : setupsOf(world).get(id);
  if (setup === undefined) throw new Refusal(404);
  return setup;
}
