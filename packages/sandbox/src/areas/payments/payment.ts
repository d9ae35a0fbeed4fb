import type { CardData, CardFacts } from '../../cards/index.js';
import { Refusal } from '../../refusal.js';
import type { Collection } from '../../store.js';
import type { World } from '../../world.js';
import type { Metadata, PaymentBody } from './payment-body.js';
import type { RetryPlan } from './retries.js';
import type { Authentication } from './three-ds.js';

/** The states that a payment of this sandbox can be in. */
export type PaymentStatus =
  | 'Pending'
  | 'Authorized'
  | 'Card Verified'
  | 'Partially Captured'
  | 'Captured'
  | 'Partially Refunded'
  | 'Refunded'
  | 'Voided'
  | 'Declined'
  | 'Canceled'
  | 'Expired'
  | 'Retry Scheduled'
  | 'Paid'
  | 'Returned';

/** A payment, payout or unreferenced refund, as the store keeps it. */
export interface PaymentRecord {
  id: string;
  kind: 'payment' | 'payout' | 'unreferenced_refund';
  status: PaymentStatus;
  requestedOn: Date;
  /** Address it was requested at: the links of its events are built on it. */
  baseUrl: string;
  /** Minor units: what was asked for, or less after a partial approval. */
  amount: number;
  amountRequested: number;
  currency: string;
  processingChannelId: string;
  /** The fields of the request that answers repeat. */
  echo: Echo;
  customer?: PaymentCustomer;
  /** The card that pays, or that a payout goes to. */
  card?: PaymentCard;
  /** The card that pays if the first one is declined. */
  fallbackCard?: PaymentCard;
  /** Whether it did. */
  fallbackUsed?: boolean;
  /** What answers tell about any other source. */
  otherSource?: { type: string } & Record<string, unknown>;
  /** What answers tell about where a payout goes, card facts apart. */
  destination?: { type: string } & Record<string, unknown>;
  /** Id of the redirect that the payer is sent through. */
  sessionId?: string;
  successUrl?: string;
  failureUrl?: string;
  authentication?: Authentication;
  /** Whether the authorization is captured without being asked, and when at the earliest. */
  automaticCapture: boolean;
  captureOn?: Date;
  expiresOn?: Date;
  partialAuthorization: boolean;
  eci?: string;
  schemeId?: string;
  retry?: RetryPlan;
  /** When a bank payout arrives. */
  valueDate?: Date;
  /** What was set aside for a payout; nothing if there was not enough. */
  fundsSetAside?: Funds;
  /** Oldest first. */
  actions: ActionRecord[];
  /** Accepted but not done yet. */
  inFlight: Submission[];
}

/** Money of a currency account (`ca_…`), in minor units of its currency. */
export interface Funds {
  account: string;
  currency: string;
  amount: number;
}

/** Request fields that are given back as they came. */
export type Echo = Pick<
  PaymentBody,
  | 'payment_type'
  | 'payment_plan'
  | 'merchant_initiated'
  | 'reference'
  | 'description'
  | 'authorization_type'
  | 'billing_descriptor'
  | 'shipping'
  | 'payment_ip'
  | 'sender'
  | 'recipient'
  | 'amount_allocations'
  | 'items'
  | 'metadata'
  | 'processing'
  | 'subscription'
  | 'instruction'
>;

export interface PaymentCustomer {
  id: string;
  email?: string;
  name?: string;
  phone?: unknown;
  tax_number?: string;
  summary?: unknown;
}

/** A card in use by a payment. */
export interface PaymentCard {
  /** Without the CVV: it is checked once and not kept. */
  data: CardData;
  facts: CardFacts;
  /** Whether the number is the card's own or a network token. */
  panType: 'fpan' | 'dpan';
  wallet?: string;
  /** Id of the stored instrument, where the card is kept. */
  instrumentId?: string;
  avsCheck?: string;
  cvvCheck?: string;
  accountHolder?: unknown;
}

/** Something done to a payment, approved or not. */
export interface ActionRecord {
  id: string;
  type: 'Authorization' | 'Card Verification' | 'Capture' | 'Void' | 'Refund' | 'Payout' | 'Return';
  processedOn: Date;
  amount: number;
  approved: boolean;
  responseCode: string;
  authCode?: string;
  authorizationType?: 'Final' | 'Estimated' | 'Incremental';
  reference?: string;
  metadata?: Metadata;
  amountAllocations?: unknown;
  /** What a final capture gave back of the authorization. */
  released?: number;
  /** The capture that a refund returns. */
  captureActionId?: string;
}

/** A capture, void or refund that was accepted and is done a little later. */
export interface Submission {
  actionId: string;
  type: 'Capture' | 'Void' | 'Refund';
  /** All that is open when it is done, if absent. */
  amount?: number;
  /** A capture that gives back the rest of the authorization. */
  final?: boolean;
  /** Gives back everything, by a void, a refund or both: `type` is what the caller was told. */
  reverses?: boolean;
  trigger: 'manual' | 'automatic';
  reference?: string;
  metadata?: Metadata;
  amountAllocations?: unknown;
  captureActionId?: string;
}

const day = 24 * 60 * 60 * 1000;

/** How long the sandbox lets a payment be read. [docs testing] */
const keptFor = 30 * day;

export function paymentsOf(world: World): Collection<PaymentRecord> {
  return world.collection<PaymentRecord>('payments');
}

/** Whether a payment can still be read. */
export function isKept(world: World, record: PaymentRecord): boolean {
  return world.clock.now().getTime() - record.requestedOn.getTime() <= keptFor;
}

/** The payment with this id, or 404. */
export function findPayment(world: World, id: string | undefined): PaymentRecord {
  const record = id === undefined ? undefined : paymentsOf(world).get(id);
  if (!record || !isKept(world, record)) throw new Refusal(404);
  return record;
}
