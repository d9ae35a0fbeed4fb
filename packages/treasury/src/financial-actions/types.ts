import type { CardCategory, CardType, CountryCode, Currency, DateTime, Id, Integer, Link, OpenEnum } from '@cko/core';

/** Which financial actions to list, by their payment or payment action, and which part of them. */
export interface ListFinancialActionsQuery {
  /** A payment, `pay_…`. This or `action_id` has to be given. */
  payment_id?: Id<'payment'>;
  /** An action on a payment, `act_…`. This or `payment_id` has to be given. */
  action_id?: Id<'action'>;
  /** The reference of the action. */
  reference?: string;
  /**
   * Most financial actions on a page.
   *
   * @minimum 1
   * @maximum 100
   * @default 100
   */
  limit?: Integer;
  /** Where to go on: from the link to the next page. Iterating does so by itself. */
  pagination_token?: string;
}

/** One page of financial actions, newest first. */
export interface FinancialActionList {
  /** Financial actions on this page. */
  count?: Integer;
  /** Most financial actions on a page. */
  limit?: Integer;
  data: FinancialAction[];
  _links?: {
    self?: Link;
    /** The page after this one; absent on the last. */
    next?: Link;
    [name: string]: Link | undefined;
  };
}

/** What an action on a payment, such as a capture, did to your money. */
export interface FinancialAction {
  /** `pay_…` */
  payment_id?: Id<'payment'>;
  /** `act_…` */
  action_id?: Id<'action'>;
  /** Kind of action, such as `Capture`. */
  action_type?: string;
  /** `ent_…` */
  entity_id?: Id<'entity'>;
  /** `ent_…` */
  sub_entity_id?: Id<'entity'>;
  /** Currency account (`ca_…`) that the money went to or came from. */
  currency_account_id?: Id<'currency account'>;
  /** Payment method in capitals, such as `MASTERCARD`. */
  payment_method?: string;
  /** `pc_…` */
  processing_channel_id?: Id<'processing channel'>;
  /** Your own name for the action. */
  reference?: string;
  /** The merchant identifier that the payment was processed under. */
  mid?: string;
  /** Five digits, `10000` for an approval. */
  response_code?: string;
  /** What `response_code` means. */
  response_description?: string;
  region?: FinancialActionRegion;
  card_type?: CardType;
  card_category?: CardCategory;
  issuer_country?: CountryCode;
  /** Four digits that tell the kind of business. */
  merchant_category_code?: string;
  /** The currency exchange that the action was part of, `trd_…`. */
  fx_trade_id?: string;
  processed_on?: DateTime;
  requested_on?: DateTime;
  /** What the action came to: the amount itself, and each fee, tax and reserve. */
  breakdown?: FinancialActionBreakdown[];
  /** The acquirer's number of the transaction (ARN), by which banks find it. */
  acquirer_reference_number?: string;
  /** Whether money was moved from a card to an account (AFT). */
  account_funding_transaction?: boolean;
  /** Whether the scheme may correct the exchange rate afterwards. */
  scheme_fx_adjustment_eligible?: boolean;
}

/** Where the card was issued, seen from where the payment was taken. */
export type FinancialActionRegion = OpenEnum<
  'Domestic' | 'Intra' | 'IntraEEA' | 'IntraEuropean_SEPA' | 'International' | 'EEA'
>;

/**
 * One amount that a financial action is made of, in up to three currencies: that of the payment (`transaction`), that it
 * was processed in, and that of the currency account (`holding`). Amounts are decimal numbers, not whole minor units as
 * elsewhere; the public reference does not say of which unit.
 */
export interface FinancialActionBreakdown {
  /** What the amount is, such as `Capture` or `Scheme Fixed Fee`. */
  breakdown_type?: string;
  /** Exchange rate that was applied. */
  fx_rate_applied?: number;
  holding_currency?: Currency;
  holding_currency_amount?: number;
  processing_currency?: Currency;
  processing_currency_amount?: number;
  transaction_currency?: Currency;
  transaction_currency_amount?: number;
  processing_to_transaction_currency_fx_rate?: number;
  transaction_to_holding_currency_fx_rate?: number;
  /** Name of the fee, such as `Visa Fixed Acquirer Network Fee`. */
  fee_detail?: string;
  /** Share that is held back, such as `5%`. */
  reserve_rate?: string;
  /** When what is held back is paid out. */
  reserve_release_date?: DateTime;
  /** When it was held back. */
  reserve_deducted_date?: DateTime;
  /** Rate to `entity_country_tax_currency`. */
  tax_fx_rate?: number;
  /** Currency that the entity's country takes taxes in. */
  entity_country_tax_currency?: Currency;
  /** Amount of tax in `entity_country_tax_currency`. */
  tax_currency_amount?: number;
}
