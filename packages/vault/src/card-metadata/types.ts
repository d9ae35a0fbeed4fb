import type { CardCategory, CardType, CountryCode, Currency, InstrumentId, OpenEnum, TokenId } from '@cko/core';

/** The card to look up, and how much to tell of it. */
export interface CardMetadataRequest {
  source: CardMetadataSource;
  /**
   * `card_payouts` adds which payouts the card can receive.
   *
   * @default "basic"
   */
  format?: CardMetadataFormat;
  /** Your own name for the look-up. */
  reference?: string;
}

/** How much is told of a card. */
export type CardMetadataFormat = OpenEnum<'basic' | 'card_payouts'>;

/**
 * A card, by whatever you have of it. Only `card` takes the whole number.
 *
 * @discriminator type
 */
export type CardMetadataSource =
  CardMetadataBinSource | CardMetadataCardSource | CardMetadataIdSource | CardMetadataTokenSource;

/** A card by the first digits of its number. */
export interface CardMetadataBinSource {
  type: 'bin';
  /**
   * The first 6 to 8 digits.
   *
   * @minLength 6
   * @maxLength 8
   * @pattern ^[0-9]+$
   */
  bin: string;
}

/** A card by its number. Whoever sends it handles card data. */
export interface CardMetadataCardSource {
  type: 'card';
  /**
   * Card number, digits only.
   *
   * @minLength 12
   * @maxLength 19
   * @pattern ^[0-9]+$
   */
  number: string;
}

/** A card that is stored as an instrument. */
export interface CardMetadataIdSource {
  type: 'id';
  /** The instrument that holds the card. */
  id: InstrumentId;
}

/** A card by a token of it. */
export interface CardMetadataTokenSource {
  type: 'token';
  token: TokenId;
}

/** What is known of a card from its number. */
export interface CardMetadata {
  /**
   * First digits of the card number, which identify the issuer: 6, 8 or 11 of them.
   *
   * @minLength 6
   * @maxLength 11
   * @pattern ^[0-9]{6}$|^[0-9]{8}$|^[0-9]{11}$
   */
  bin: string;
  /** Card scheme, such as `visa`. */
  scheme: string;
  /**
   * Domestic scheme of a co-badged card.
   *
   * @deprecated Use local_schemes.
   */
  scheme_local?: OpenEnum<'cartes_bancaires' | 'mada' | 'omannet'>;
  /** Other schemes that a co-badged card can be paid through. */
  local_schemes?: LocalScheme[];
  card_type?: CardType;
  card_category?: CardCategory;
  /** Currency that the card is billed in. */
  currency?: Currency;
  /** Name of the bank that issued the card. */
  issuer?: string;
  issuer_country?: CountryCode;
  /** Name of the issuer's country in English, such as `Spain`. */
  issuer_country_name?: string;
  /** Whether the card is debit and credit card in one. */
  is_combo_card?: boolean;
  /** The scheme's identifier of the card product, such as `F`. */
  product_id?: string;
  /** The scheme's name of the card product, such as `CLASSIC`. */
  product_type?: string;
  /** The scheme's identifier of the variant of the product. */
  subproduct_id?: string;
  /** Whether a law caps the interchange fee of the card. */
  regulated_indicator?: boolean;
  /** How the interchange fee is capped, for a regulated card. */
  regulated_type?: OpenEnum<'base_regulated' | 'fraud_protected_regulated'>;
  /** Whether money can be added to a prepaid card. */
  is_reloadable_prepaid?: boolean;
  /** Whether the holder of a prepaid card may be unknown to its issuer, and if so, whether EU law (AMLD5) allows it. */
  anonymous_prepaid_description?: OpenEnum<
    | 'Anonymous prepaid program and not AMLD5 compliant'
    | 'Anonymous prepaid program and AMLD5 compliant'
    | 'Not prepaid or non-anonymous prepaid program/default'
  >;
  /** Which payouts the card can receive. Only with the format `card_payouts`. */
  card_payouts?: CardMetadataPayouts;
  /** What the debit networks of the United States tell of the card. */
  scheme_metadata?: CardSchemeMetadata;
  account_funding_transaction?: CardAftMetadata;
}

/** A scheme besides the one in `scheme`. */
export type LocalScheme = OpenEnum<
  | 'accel'
  | 'cartes_bancaires'
  | 'mada'
  | 'nyce'
  | 'omannet'
  | 'pulse'
  | 'shazam'
  | 'star'
  | 'upi'
  | 'paypak'
  | 'maestro'
>;

/** Which payouts a card can receive, by purpose and by whether they cross a border. */
export interface CardMetadataPayouts {
  domestic_non_money_transfer?: CardPayoutSupport;
  cross_border_non_money_transfer?: CardPayoutSupport;
  domestic_gambling?: CardPayoutSupport;
  cross_border_gambling?: CardPayoutSupport;
  domestic_money_transfer?: CardPayoutSupport;
  cross_border_money_transfer?: CardPayoutSupport;
}

/** Whether a card can receive a payout; `fast_funds` is quicker than `standard`. */
export type CardPayoutSupport = OpenEnum<'not_supported' | 'standard' | 'fast_funds' | 'unknown'>;

/** What each debit network of the United States that a card belongs to tells of it. */
export interface CardSchemeMetadata {
  accel?: PinlessDebitSchemeMetadata[];
  pulse?: PinlessDebitSchemeMetadata[];
  nyce?: PinlessDebitSchemeMetadata[];
  shazam?: PinlessDebitSchemeMetadata[];
  star?: PinlessDebitSchemeMetadata[];
}

/** What a debit network of the United States allows a card to be used for without a PIN. */
export interface PinlessDebitSchemeMetadata {
  /** The network's own identifier of its product. */
  network_id?: string;
  /** The network's own name of its product. */
  network_description?: string;
  /** Whether bills can be paid. */
  bill_pay_indicator?: boolean;
  /** Whether online purchases can be paid. */
  ecommerce_indicator?: boolean;
  /** The network's code for the interchange fee. */
  interchange_fee_indicator?: string;
  /** Whether money can be moved to other accounts. */
  money_transfer_indicator?: boolean;
  token_indicator?: boolean;
}

/** Whether money can be moved from a card to an account (AFT). */
export interface CardAftMetadata {
  aft_indicator?: CardAftIndicator;
}

/** In which directions money can be moved. */
export interface CardAftIndicator {
  pull_funds?: CardAftPullFunds;
}

/** Whether money can be taken from a card, by whether it crosses a border. */
export interface CardAftPullFunds {
  cross_border?: boolean;
  domestic?: boolean;
}
