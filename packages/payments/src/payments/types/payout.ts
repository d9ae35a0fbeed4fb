import type {
  Currency,
  CurrencyAccountId,
  DateTime,
  Integer,
  Link,
  OpenEnum,
  PaymentId,
  ProcessingChannelId,
} from '@cko/core';
import type { PaymentDestination } from './destinations.js';
import type { PaymentSender } from './parties.js';
import type { ProcessingSettings } from './processing.js';
import type { PaymentMetadata, PaymentSegment } from './request.js';

/** Money sent from a balance at Checkout.com to a card or bank account. */
export interface PayoutRequest {
  source: PayoutSource;
  destination: PaymentDestination;
  /**
   * What the recipient gets, in minor units of `currency`. Leave out to give what is spent, in the source's `amount`.
   *
   * @minimum 0
   */
  amount?: Integer;
  /** Currency that the recipient gets. If the balance is in another, the money is exchanged. */
  currency: Currency;
  /**
   * Your own reference of the payout.
   *
   * @maxLength 50
   */
  reference?: string;
  /** What the recipient's statement shows. */
  billing_descriptor?: PayoutBillingDescriptor;
  sender?: PaymentSender;
  instruction?: PayoutInstruction;
  /** @maxLength 29 */
  processing_channel_id: ProcessingChannelId;
  metadata?: PaymentMetadata;
  segment?: PaymentSegment;
  processing?: ProcessingSettings;
}

/**
 * The balance that pays for a payout.
 *
 * @discriminator type
 */
export type PayoutSource = CurrencyAccountPayoutSource | EntityPayoutSource;

/** One currency account. */
export interface CurrencyAccountPayoutSource {
  type: 'currency_account';
  /**
   * What to spend, in minor units of the account's currency. Leave out to give what the recipient gets instead.
   *
   * @minimum 0
   */
  amount?: Integer;
  id: CurrencyAccountId;
}

/** An entity, whose balance pays. */
export interface EntityPayoutSource {
  type: 'entity';
  /**
   * What to spend, in minor units. Leave out to give what the recipient gets instead.
   *
   * @minimum 0
   */
  amount?: Integer;
  /** Entity (`ent_…`). */
  id: string;
}

/** What the recipient of a payout sees on their statement. */
export interface PayoutBillingDescriptor {
  /**
   * Text on the statement.
   *
   * @minLength 11
   * @maxLength 15
   */
  reference: string;
}

/** How a payout travels. */
export interface PayoutInstruction {
  /** Why the money is sent. Some countries and card schemes ask for it. */
  purpose?: string;
  charge_bearer?: ChargeBearer;
  /** Whether the bank may correct small faults in the account's details rather than reject the payout. */
  repair?: boolean;
  scheme?: InstructionScheme;
  /**
   * Quote that fixes the exchange rate.
   *
   * @minLength 30
   * @maxLength 30
   * @pattern ^(qte)_[a-z2-7]{26}$
   */
  quote_id?: string;
  /** Whether to go on at the rate of the day when the quote has expired. */
  skip_expiry?: boolean;
  /** Checkout.com's code for what a card payout is for, agreed with the schemes for your account; such as `FD`. */
  funds_transfer_type?: string;
  /** Merchant verification value, which Visa gives to a merchant. */
  mvv?: string;
}

/** Who pays the banks' fees: `OUR` the sender, `SHA` each side its own. */
export type ChargeBearer = OpenEnum<'OUR' | 'SHA'>;

/** Route of a bank payout: across borders, within the country, or within seconds. */
export type InstructionScheme = OpenEnum<'swift' | 'local' | 'instant'>;

/** A payout that was taken on. Whether it arrives follows by webhook: paid, declined or returned. */
export interface PayoutResponse {
  /**
   * @minLength 30
   * @maxLength 30
   */
  id: PaymentId;
  status: OpenEnum<'Accepted' | 'Rejected' | 'Pending'>;
  /**
   * Your own reference of the payout.
   *
   * @maxLength 50
   */
  reference?: string;
  instruction?: PayoutInstructionDetails;
  _links?: {
    self?: Link;
    [name: string]: Link | undefined;
  };
}

/** How a payout will travel. */
export interface PayoutInstructionDetails {
  /** When the money is due at the recipient's bank. */
  value_date?: DateTime;
}
