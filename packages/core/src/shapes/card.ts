import type { OpenEnum } from './scalars.js';

/** How a card is funded. The letter case differs by endpoint, so compare without it. */
export type CardType = OpenEnum<
  | 'CREDIT'
  | 'DEBIT'
  | 'PREPAID'
  | 'CHARGE'
  | 'DEFERRED DEBIT'
  | 'NETWORK TOKEN'
  | 'Credit'
  | 'Debit'
  | 'Prepaid'
  | 'Charge'
  | 'Deferred Debit'
  | 'Network Token'
  | 'Unknown'
  | 'credit'
  | 'debit'
  | 'prepaid'
  | 'charge'
  | 'deferred debit'
  | 'network token'
>;

/** Whom a card was issued to. The letter case differs by endpoint, so compare without it. */
export type CardCategory = OpenEnum<
  'CONSUMER' | 'COMMERCIAL' | 'Consumer' | 'Commercial' | 'Unknown' | 'consumer' | 'commercial' | 'unknown'
>;

/** The wallet a card was taken from. */
export type CardWalletType = OpenEnum<'applepay' | 'googlepay'>;

/** Whether the card takes part in 3D Secure: yes, no, or unknown because its directory did not answer. */
export type ThreeDsEnrollmentStatus = OpenEnum<'Y' | 'N' | 'U'>;

/** The encrypted payment data that Apple Pay hands to a merchant, passed on as it is. */
export interface ApplePayTokenData {
  /** Format of the data, such as `EC_v1`. */
  version?: string;
  /** Encrypted payload, Base64. */
  data?: string;
  /** Detached signature over the payload, Base64. */
  signature?: string;
  header?: ApplePayTokenHeader;
}

/** What is needed to decrypt Apple Pay data. */
export interface ApplePayTokenHeader {
  ephemeralPublicKey?: string;
  publicKeyHash?: string;
  transactionId?: string;
}
