import type {
  ActionId,
  Currency,
  CustomerId,
  DateTime,
  Email,
  Integer,
  OpenEnum,
  PaymentId,
  ThreeDsEnrollmentStatus,
  Uri,
} from '@cko/core';
import type { PaymentEventDestination, PaymentEventSource } from './payment-parties.js';

/** What every event about a payment carries. Amounts are in the currency's minor unit: 1099 is 10.99 pounds. */
export interface PaymentEventData {
  /** The payment. */
  id: PaymentId;
  /** The action on the payment that the event tells of. */
  action_id: ActionId;
  /** Your reference of the action, or of the payment. */
  reference?: string;
  amount: Integer;
  currency: Currency;
  processed_on?: DateTime;
  /**
   * Result in five characters: `10…` approved, `20…` declined for now, `30…` declined for good, `4…` stopped by risk
   * rules, `50…` a payout or refund refused.
   */
  response_code?: string;
  /** The result in words. */
  response_summary?: string;
  metadata?: PaymentEventMetadata;
  processing?: PaymentEventProcessing;
  /** What can be done with the payment now. */
  event_links?: PaymentEventLinks;
}

/** An answer to the request to pay, pay out or verify a card. */
export interface AuthorizationEventData extends PaymentEventData {
  processed_on: DateTime;
  response_code: string;
  response_summary: string;
  /** Code that the issuer gave with its approval. */
  auth_code?: string;
  customer?: PaymentEventCustomer;
  /** Address that the payer paid from. */
  payment_ip?: string;
  payment_type?: PaymentEventType;
  '3ds'?: PaymentEventThreeDs;
  risk?: PaymentEventRisk;
  /** The scheme's id of the transaction. */
  scheme_id?: string;
  /** Electronic commerce indicator: how the payer was authenticated. */
  eci?: string;
  /** Where the money comes from; absent for a card payout. */
  source?: PaymentEventSource;
  /** Where the money goes, for a card payout. */
  destination?: PaymentEventDestination;
  /** Whether a network token exists for the card. */
  cko_network_token_available?: boolean;
  /** Whether the card number itself was sent (`fpan`), or a token for it (`dpan`). */
  pan_type_processed?: OpenEnum<'fpan' | 'dpan'>;
  /** When a declined payment is tried again; absent when it is not. */
  retry?: PaymentEventRetry;
}

/** A payment that waits for the payer. */
export interface PendingPaymentEventData extends PaymentEventData {
  customer?: PaymentEventCustomer;
  payment_type?: PaymentEventType;
  source?: PaymentEventSource;
  '3ds'?: PaymentEventThreeDs;
}

/** A capture or refund that is on its way. */
export interface PendingPaymentActionEventData extends PaymentEventData {
  balances?: PaymentEventBalances;
  /** What set the action off, such as `manual`. */
  trigger?: string;
}

/** A capture, refund, void or increment that is done, or was refused. */
export interface PaymentActionEventData extends PendingPaymentActionEventData {
  processed_on: DateTime;
  response_code: string;
  response_summary: string;
}

/** An increment that the issuer approved. */
export interface AuthorizationIncrementEventData extends PaymentActionEventData {
  auth_code?: string;
  /** When the authorization now lapses. */
  expires_on?: DateTime;
}

/** A payout that reached its bank account. */
export interface PayoutEventData extends PaymentEventData {
  processed_on: DateTime;
  response_code: string;
  response_summary: string;
  /** The currency account that was debited. */
  source?: PaymentEventSource;
  destination?: PaymentEventDestination;
  instruction?: {
    /** When the money is available to the payee. */
    value_date?: DateTime;
  };
}

/** A stored bank account that changed. */
export interface BankAccountEventData {
  id: string;
  source?: PaymentEventSource;
}

/** A batch that was processed, or could not be. */
export interface BatchEventData {
  id: string;
}

/** Your own values. Numbers may come back as strings. */
export type PaymentEventMetadata = Record<string, string | number | boolean>;

/** The payer. */
export interface PaymentEventCustomer {
  id?: CustomerId;
  email?: Email;
  name?: string;
}

/** What kind of payment it is, as it was requested. */
export type PaymentEventType = OpenEnum<'Regular' | 'Recurring' | 'MOTO' | 'Installment' | 'PayLater' | 'Unscheduled'>;

/** How the payment was processed. Further fields depend on the payment method. */
export interface PaymentEventProcessing {
  acquirer_transaction_id?: string;
  acquirer_reference_number?: string;
  retrieval_reference_number?: string;
  /** The scheme's advice on trying again. */
  partner_merchant_advice_code?: string;
  /** Whether it funds an account: a word in this spelling, not a boolean. */
  Aft?: OpenEnum<'True' | 'False'>;
  [field: string]: unknown;
}

/** What 3D Secure found. */
export interface PaymentEventThreeDs {
  /** Whether the payment went on without 3D Secure although it was asked for. */
  downgraded?: boolean;
  enrolled?: ThreeDsEnrollmentStatus;
  /** Result of the authentication, one letter: `Y` when the payer was authenticated, `N` when not. */
  authentication_response?: string;
  /** Why the authentication has that result, as the scheme's code. */
  authentication_status_reason?: string;
  cryptogram?: string;
  xid?: string;
  eci?: string;
  /** Version of 3D Secure, such as `2.2.0`. */
  version?: string;
  exemption?: string;
  /** Whether the payer was asked to prove who they are. */
  challenged?: boolean;
}

/** What the risk check found. */
export interface PaymentEventRisk {
  flagged?: boolean;
  /** From 0 to 100; higher is riskier. */
  score?: Integer;
}

/** Sums over all actions of the payment so far, in the currency's minor unit. */
export interface PaymentEventBalances {
  total_authorized: Integer;
  total_voided: Integer;
  available_to_void: Integer;
  total_captured: Integer;
  available_to_capture: Integer;
  total_refunded: Integer;
  available_to_refund: Integer;
}

/** The plan for trying a declined payment again. */
export interface PaymentEventRetry {
  attempts_made?: Integer;
  max_attempts?: Integer;
  /** No attempt is made after this. */
  ends_on?: DateTime;
  next_attempt_on?: DateTime;
}

/** Addresses in the API: of the payment, its actions, and each action that is possible now. */
export interface PaymentEventLinks {
  payment?: Uri;
  payment_actions?: Uri;
  capture?: Uri;
  void?: Uri;
  refund?: Uri;
  [relation: string]: Uri | undefined;
}
