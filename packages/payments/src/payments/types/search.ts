import type {
  Address,
  CardCategory,
  CardType,
  CardWalletType,
  CountryCode,
  Currency,
  DateTime,
  Integer,
  Link,
  Links,
  OpenEnum,
  PaymentId,
  Phone,
} from '@cko/core';
import type { AmountAllocation } from './amount-allocations.js';
import type { BillingDescriptor } from './billing-descriptor.js';
import type { PaymentItem } from './items.js';
import type { CustomerReference, PaymentRecipient, PaymentSender } from './parties.js';
import type { PaymentBalances } from './payment.js';
import type { PaymentActionProcessing, PaymentProcessingData } from './processing-details.js';
import type { PaymentMetadata } from './request.js';
import type { ShippingDetails } from './shipping.js';
import type { ThreeDsData } from './three-ds.js';

/** Which payments to search for. */
export interface SearchPaymentsRequest {
  /** Start of the period. Given with `to` or not at all. */
  from?: DateTime;
  /** End of the period. Given with `from` or not at all. */
  to?: DateTime;
  /**
   * Conditions on the payments, such as `reference:'ORD-5023-4E89' AND currency:'GBP'`.
   *
   * @maxLength 1024
   */
  query?: string;
  /**
   * Most payments on a page.
   *
   * @minimum 1
   * @maximum 1000
   * @default 10
   */
  limit?: Integer;
}

/** One page of the payments that a search found. */
export interface SearchPaymentsResponse {
  data: PaymentSearchResult[];
  _links?: {
    self?: Link;
    /** The page after this one; absent on the last. */
    next?: Link;
    [name: string]: Link | undefined;
  };
}

/**
 * A payment that a search found. It is written differently from the payment that `GET /payments/{id}` gives: statuses
 * and payment types are in lower case, and some numbers are strings.
 */
export interface PaymentSearchResult {
  /**
   * @minLength 30
   * @maxLength 30
   */
  id: PaymentId;
  requested_on?: DateTime;
  source?: PaymentSearchSource;
  /** Amount in minor units. */
  amount?: Integer;
  /** Amount in minor units that the request named; more than `amount` after a partial authorization. */
  amount_requested?: Integer;
  currency?: Currency;
  /** Payment type in lower case, such as `regular`. */
  payment_type?: string;
  processing_channel_id?: string;
  reference?: string;
  description?: string;
  approved?: boolean;
  /** Payment status in lower case, such as `captured`. */
  status?: string;
  balances?: PaymentBalances;
  '3ds'?: ThreeDsData;
  risk?: PaymentSearchRisk;
  customer?: CustomerReference;
  billing_descriptor?: BillingDescriptor;
  shipping?: ShippingDetails;
  /** IP address of the payer. */
  payment_ip?: string;
  sender?: PaymentSender;
  amount_allocations?: AmountAllocation[];
  recipient?: PaymentRecipient;
  processing?: PaymentProcessingData;
  items?: PaymentItem[];
  metadata?: PaymentMetadata;
  /** Electronic commerce indicator. */
  eci?: string;
  /** The scheme's transaction id. */
  scheme_id?: string;
  actions?: PaymentSearchAction[];
  _links?: Links;
}

/** What a found payment was paid with: one shape for every payment method, with the fields that apply filled in. */
export interface PaymentSearchSource {
  /** Payment method, such as `card`. */
  type: string;
  /** Stored instrument, `src_…`. */
  id?: string;
  billing_address?: Address;
  phone?: Phone;
  /** Two digits, such as `04`. */
  expiry_month?: string;
  /** Four digits. */
  expiry_year?: string;
  /** Cardholder. */
  name?: string;
  scheme?: string;
  /** Second scheme of a co-badged card. */
  scheme_local?: string;
  local_schemes?: string[];
  last4?: string;
  /** The same for every payment with one card. */
  fingerprint?: string;
  /** First six or eight digits of the card. */
  bin?: string;
  card_type?: CardType;
  card_category?: CardCategory;
  card_wallet_type?: CardWalletType;
  /** Bank that issued the card. */
  issuer?: string;
  issuer_country?: CountryCode;
  /** Scheme's code of the card product. */
  product_id?: string;
  /** Name of the card product. */
  product_type?: string;
  /** Result of the address check, one letter. */
  avs_check?: string;
  /** Result of the security code check, one letter. */
  cvv_check?: string;
  /** The scheme's reference of the account behind the card, the same for card and network token. */
  payment_account_reference?: string;
}

/** What the risk engine thought of a found payment. */
export interface PaymentSearchRisk {
  flagged?: boolean;
  /** From 0, harmless, to 100. A string here, a number elsewhere. */
  score?: string;
}

/** One thing that happened to a found payment, disputes and authentications included. */
export interface PaymentSearchAction {
  /** Id of the action, `act_…`. An authentication has one for its start and its outcome. */
  id: string;
  type: OpenEnum<
    | 'Authorization'
    | 'Authentication'
    | 'Card Verification'
    | 'Void'
    | 'Capture'
    | 'Refund'
    | 'Payout'
    | 'Return'
    | 'Dispute'
  >;
  processed_on?: DateTime;
  /** How the action stands, such as `Approved`, `Pending` or, for a dispute, `Evidence Required`. */
  status?: string;
  /** Amount in minor units. */
  amount?: Integer;
  approved?: boolean;
  /** Code by which the issuer knows its approval. */
  auth_code?: string;
  /** Five digits, `10000` for an approval. */
  response_code?: string;
  /** What `response_code` means. */
  response_summary?: string;
  /** The scheme's reason of a dispute, such as `13.1`. */
  reason_code?: string;
  reference?: string;
  /** How the payer was authenticated, such as `3ds`. */
  authentication_experience?: string;
  authentication_transaction_id?: string;
  processing?: PaymentActionProcessing;
  metadata?: PaymentMetadata;
}
