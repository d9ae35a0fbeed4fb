/** The payer used BLIK. */
export interface BlikSourceDetails {
  type: 'blik';
  /** Stored source to charge again when the merchant initiates the payment. Set by Checkout.com. */
  id?: string;
  /**
   * PAYID of the agreement made through another provider.
   *
   * @maxLength 64
   */
  partner_agreement_id?: string;
}

/** The payer used EPS, and the account that they paid from. */
export interface EpsSourceDetails extends OnlineBankingAccount {
  type: 'eps';
}

/** The payer used giropay, and the account that they paid from. */
export interface GiropaySourceDetails extends OnlineBankingAccount {
  type: 'giropay';
}

/** The account that a payer used through online banking. */
interface OnlineBankingAccount {
  /**
   * What the payment is for, as the payer's statement shows it.
   *
   * @maxLength 27
   */
  purpose?: string;
  /**
   * BIC of the payer's bank.
   *
   * @minLength 11
   * @maxLength 11
   */
  bic?: string;
  /**
   * IBAN of the payer's account.
   *
   * @maxLength 34
   */
  iban?: string;
  /** Full name of the account's owner, as the bank gives it. */
  account_holder_name?: string;
  account_holder?: PayerName;
}

/** A payer's name, in two parts. */
export interface PayerName {
  first_name: string;
  last_name: string;
}

/** The payer used iDEAL, and the account that they paid from. */
export interface IdealSourceDetails {
  type: 'ideal';
  /**
   * What the payment is for, as the payer's statement shows it.
   *
   * @maxLength 27
   */
  description?: string;
  /**
   * BIC of the payer's bank.
   *
   * @maxLength 11
   */
  bic?: string;
  /**
   * IBAN of the payer's account.
   *
   * @maxLength 34
   */
  iban?: string;
  /** Full name of the account's owner. */
  account_holder?: string;
}

/** The payer used Przelewy24. */
export interface P24SourceDetails {
  type: 'p24';
  /** Text on the payer's statement. */
  p24_descriptor?: string;
}

/** The payer used PayNow. */
export interface PayNowSourceDetails {
  type: 'paynow';
}

/** The payer used PostFinance. */
export interface PostFinanceSourceDetails {
  type: 'postfinance';
}
