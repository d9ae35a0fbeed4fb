import type { Currency, DateOnly, DateTime, EntityId, Id, Integer } from '@cko/core';

/** A scheme message about a card that you issued: an authorization, advice, presentment or reversal. */
export interface IssuingEventData {
  /** The message, `msg_…`. */
  id: Id<'message'>;
  card: {
    id: Id<'card'>;
    /** Your own values: `reference`, and `udf1` to `udf5`. */
    metadata?: Record<string, string>;
  };
  cardholder?: { id: Id<'cardholder'> };
  entity?: { id: EntityId };
  client?: { id: Id<'client'> };
  /** The transaction that the message belongs to, `trx_…`. */
  transaction_id?: Id<'transaction'>;
  /** Such as `purchase`. */
  transaction_type?: string;
  /** When the message was sent. */
  transmission_date_time?: DateTime;
  /** Date and time at the terminal, without a zone. */
  local_transaction_date_time?: string;
  /** Such as `final_authorization`. */
  authorization_type?: string;
  /** In the minor unit of `transaction_currency`. */
  transaction_amount?: Integer;
  transaction_currency?: Currency;
  /** What the cardholder pays, in the minor unit of `billing_currency`. */
  billing_amount?: Integer;
  billing_currency?: Currency;
  /** From the transaction's currency to the billing currency. */
  billing_conversion_rate?: number;
  /** The same at the European Central Bank's rate. */
  ecb_conversion_rate?: number;
  /** The card in a phone or other device, when one was used. */
  digital_card_information?: {
    digital_card_id?: string;
    device_type?: string;
    wallet_type?: string;
  };
  merchant?: IssuingEventMerchant;
  point_of_sale_transaction_date?: DateOnly;
  three_d_secure?: {
    requested_exemption_or_exclusion?: string;
    sca_not_required_reason?: string;
  };
  transit_information?: unknown;
  reference_transaction?: unknown;
  pos?: unknown;
}

/** A message that was answered with a refusal. */
export interface DeclinedIssuingEventData extends IssuingEventData {
  /** Such as `insufficient_funds`. */
  decline_reason?: string;
}

/** Who took the card. */
export interface IssuingEventMerchant {
  merchant_id?: string;
  name?: string;
  city?: string;
  state?: string;
  /** Three-letter ISO 3166-1 code, unlike elsewhere. */
  country?: string;
  /** Merchant category code, four digits. */
  category_code?: string;
  street_address?: string;
}

/** A card that takes part in 3D Secure from now on. */
export interface CardEnrolledEventData {
  card: { id: Id<'card'> };
  cardholder?: { id: Id<'cardholder'> };
}
