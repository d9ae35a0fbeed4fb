import type { DateTime, Phone } from '@cko/core';
import type { PaymentSetupCardAccountHolder } from './card.js';
import type { PaymentSetupMethod } from './method.js';

/** Apple Pay. */
export interface PaymentSetupApplePay extends PaymentSetupCardWallet {
  /** What Apple Pay handed over in the browser or app. */
  token_data?: PaymentSetupApplePayTokenData;
}

/** Google Pay. */
export interface PaymentSetupGooglePay extends PaymentSetupCardWallet {
  /** What Google Pay handed over in the browser or app. */
  token_data?: PaymentSetupGooglePayTokenData;
}

/** What wallets that hold cards have in common. */
interface PaymentSetupCardWallet extends PaymentSetupMethod {
  /** Token (`tok_…`) that stands for the wallet's data. */
  token?: string;
  /** When the token can no longer be used. */
  expires_on?: DateTime;
  /** Whether to keep the card for later payments. */
  store_for_future_use?: boolean;
  phone?: Phone;
  account_holder?: PaymentSetupCardAccountHolder;
}

/** Apple's encrypted payment data. Its header is spelt otherwise here than Apple spells it. */
export interface PaymentSetupApplePayTokenData {
  /** Format of the data, such as `EC_v1`. */
  version?: string;
  /** Encrypted payload, Base64. */
  data?: string;
  /** Detached signature over the payload, Base64. */
  signature?: string;
  header?: PaymentSetupApplePayTokenHeader;
}

/** What is needed to decrypt Apple's data: its `ephemeralPublicKey`, `publicKeyHash` and `transactionId`. */
export interface PaymentSetupApplePayTokenHeader {
  ephemeral_public_key?: string;
  public_key_hash?: string;
  transaction_id?: string;
}

/** Google's encrypted payment data: its `protocolVersion`, `signature` and `signedMessage`. */
export interface PaymentSetupGooglePayTokenData {
  /** Format of the data, such as `ECv1` or `ECv2`. */
  protocol_version?: string;
  /** Signature over the message, Base64. */
  signature?: string;
  /** Encrypted payload, JSON in text. */
  signed_message?: string;
  /** Key that the data was encrypted for. */
  tokenization_key?: string;
}
