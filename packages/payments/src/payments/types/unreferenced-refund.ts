import type {
  Address,
  CountryCode,
  Currency,
  CurrencyAccountId,
  InstrumentId,
  Integer,
  Links,
  OpenEnum,
  PaymentId,
  Phone,
  ProcessingChannelId,
  TokenId,
} from '@cko/core';
import type { PaymentPurpose } from './instruction.js';
import type { PayoutInstructionDetails } from './payout.js';
import type { PaymentMetadata, PaymentSegment } from './request.js';
import type { NetworkTokenType } from './sources/card.js';

/**
 * A refund without the id of a payment, for payments taken through another provider. Only for cards issued and used in
 * the United States, prepaid cards excepted, and only once Checkout.com has enabled it.
 */
export interface UnreferencedRefundRequest {
  source: UnreferencedRefundSource;
  destination: UnreferencedRefundDestination;
  /**
   * What the cardholder gets back, in minor units.
   *
   * @minimum 1
   */
  amount: Integer;
  currency: Currency;
  /** Tells this request apart from a payment or payout. */
  payment_type: 'UnreferencedRefund';
  processing_channel_id: ProcessingChannelId;
  instruction?: UnreferencedRefundInstruction;
  /** Your own reference of the refund. */
  reference?: string;
  metadata?: PaymentMetadata;
  /** Identifier of the payment that is refunded, where there is one. */
  previous_payment_id?: string;
  segment?: PaymentSegment;
  processing?: UnreferencedRefundProcessing;
}

/** The currency account that the refund is paid from. */
export interface UnreferencedRefundSource {
  type: 'currency_account';
  /**
   * @minLength 29
   * @maxLength 29
   */
  id: CurrencyAccountId;
}

/** What an unreferenced refund is for. */
export interface UnreferencedRefundInstruction {
  /** Checkout.com's code for what the transfer is for, such as `FD`. */
  funds_transfer_type?: string;
  purpose?: PaymentPurpose;
}

/** How an unreferenced refund is processed. */
export interface UnreferencedRefundProcessing {
  /** How quickly the card's issuer should make the money available, such as `fast`. */
  processing_speed?: string;
}

/**
 * The card that an unreferenced refund goes to.
 *
 * @discriminator type
 */
export type UnreferencedRefundDestination =
  | UnreferencedRefundCardDestination
  | UnreferencedRefundIdDestination
  | UnreferencedRefundNetworkTokenDestination
  | UnreferencedRefundTokenDestination;

/** A card by its number. Handling card numbers needs PCI DSS level SAQ D; without it, refund to a token. */
export interface UnreferencedRefundCardDestination {
  type: 'card';
  /**
   * Digits only, no spaces.
   *
   * @maxLength 19
   */
  number: string;
  /** Month of expiry, 1 to 12. */
  expiry_month: Integer;
  /** Year of expiry in four digits, such as `2030`. */
  expiry_year: Integer;
  account_holder: UnreferencedRefundAccountHolder;
}

/** A stored card. */
export interface UnreferencedRefundIdDestination {
  type: 'id';
  /**
   * @minLength 30
   * @maxLength 30
   */
  id: InstrumentId;
  account_holder?: UnreferencedRefundAccountHolder;
}

/** A network token. */
export interface UnreferencedRefundNetworkTokenDestination {
  type: 'network_token';
  /** The network token itself, which takes the place of the card number. */
  token: string;
  /**
   * Month of the token's expiry, 1 to 12. It differs from the card's.
   *
   * @minimum 1
   */
  expiry_month: Integer;
  /** Year of the token's expiry in four digits, such as `2030`. */
  expiry_year: Integer;
  token_type: NetworkTokenType;
  /**
   * One-time proof, in Base64, that the token may be used for this refund.
   *
   * @maxLength 50
   */
  cryptogram: string;
  /**
   * Electronic commerce indicator that came with the cryptogram, such as `05`.
   *
   * @maxLength 2
   */
  eci: string;
  account_holder: UnreferencedRefundAccountHolder;
}

/** A token that stands for card data. It works once, for 15 minutes. */
export interface UnreferencedRefundTokenDestination {
  type: 'token';
  /**
   * @minLength 30
   * @maxLength 30
   */
  token: TokenId;
  account_holder?: UnreferencedRefundAccountHolder;
}

/**
 * Who holds the card. The more is told, the less often sanctions screening holds the refund up.
 *
 * @discriminator type
 */
export type UnreferencedRefundAccountHolder =
  | UnreferencedRefundIndividualAccountHolder
  | UnreferencedRefundCorporateAccountHolder
  | UnreferencedRefundGovernmentAccountHolder;

/** A person. */
export interface UnreferencedRefundIndividualAccountHolder extends UnreferencedRefundContact {
  type: 'individual';
  /** @maxLength 50 */
  first_name: string;
  /** @maxLength 50 */
  last_name: string;
  /** @maxLength 50 */
  middle_name?: string;
  /**
   * `YYYY-MM-DD`.
   *
   * @minLength 10
   * @maxLength 10
   */
  date_of_birth?: string;
  country_of_birth?: CountryCode;
}

/** A company. */
export interface UnreferencedRefundCorporateAccountHolder extends UnreferencedRefundContact {
  type: 'corporate';
  /** @maxLength 50 */
  company_name: string;
}

/** A government body. */
export interface UnreferencedRefundGovernmentAccountHolder extends UnreferencedRefundContact {
  type: 'government';
  /**
   * Name of the body.
   *
   * @maxLength 50
   */
  company_name: string;
}

/** What every kind of holder can tell. */
interface UnreferencedRefundContact {
  billing_address?: Address;
  phone?: Phone;
  identification?: UnreferencedRefundIdentification;
  /** @maxLength 255 */
  email?: string;
}

/** A document that identifies the holder. */
export interface UnreferencedRefundIdentification {
  type: UnreferencedRefundIdentificationType;
  /**
   * Number printed on the document.
   *
   * @maxLength 25
   */
  number: string;
  /**
   * Country that issued the document, two letters.
   *
   * @minLength 2
   * @maxLength 2
   */
  issuing_country?: string;
  /**
   * Last day on which the document is valid, `YYYY-MM-DD`.
   *
   * @minLength 10
   * @maxLength 10
   */
  date_of_expiry?: string;
}

/** Kind of document. */
export type UnreferencedRefundIdentificationType = OpenEnum<
  'passport' | 'driving_license' | 'national_id' | 'company_registration' | 'tax_id'
>;

/** An unreferenced refund that was taken on. Whether it arrives follows by webhook. */
export interface UnreferencedRefundResponse {
  /**
   * @minLength 30
   * @maxLength 30
   */
  id: PaymentId;
  status: OpenEnum<'Accepted' | 'Rejected' | 'Pending'>;
  /**
   * Your own reference of the refund.
   *
   * @maxLength 50
   */
  reference?: string;
  instruction?: PayoutInstructionDetails;
  destination?: UnreferencedRefundDestinationDetails;
  _links?: Links;
}

/** What a response says of the card that an unreferenced refund goes to. */
export interface UnreferencedRefundDestinationDetails {
  account_holder?: UnreferencedRefundAccountHolderReference;
}

/** The holder of the card, by the instrument that was stored for it. */
export interface UnreferencedRefundAccountHolderReference {
  /**
   * @minLength 30
   * @maxLength 30
   */
  id?: InstrumentId;
}
