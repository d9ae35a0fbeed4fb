import type { DateTime, Integer, OpenEnum, Phone } from '@cko/core';
import type { PaymentSetupMethod, PaymentSetupMethodAction } from './method.js';

/** A card by its number. Handling card numbers needs PCI DSS level SAQ D. */
export interface PaymentSetupCard extends PaymentSetupMethod {
  /** Digits only, no spaces. */
  number?: string;
  /** Last four digits of the card's number. */
  last4?: string;
  /** First digits of the card's number, which identify the issuer. */
  bin?: string;
  /** Scheme of the card, such as `visa`. */
  scheme?: string;
  /** Month of expiry, 1 to 12. */
  expiry_month?: Integer;
  /** Year of expiry in four digits, such as `2030`. */
  expiry_year?: Integer;
  /** Cardholder's name as it stands on the card. */
  name?: string;
  /** Security code: three digits, on American Express four. */
  cvv?: string;
  /** `true` when the details come from your own records, not from the cardholder at this moment. */
  stored?: boolean;
  /** When the setup forgets the card's details. */
  expires_on?: DateTime;
  /** Whether to keep the card for later payments. */
  store_for_future_use?: boolean;
  phone?: Phone;
  account_holder?: PaymentSetupCardAccountHolder;
  /** Whether the real-time account updater may replace outdated card details. */
  allow_update?: boolean;
}

/** The holder of a card. */
export interface PaymentSetupCardAccountHolder {
  type?: OpenEnum<'individual' | 'government' | 'corporate'>;
  first_name?: string;
  last_name?: string;
  middle_name?: string;
  /** Whether to ask the issuer if the name belongs to the card. */
  account_name_inquiry?: boolean;
}

/** A stored payment instrument. */
export interface PaymentSetupInstrument extends PaymentSetupMethod {
  /** The instrument, `src_…`. */
  id?: string;
  action?: PaymentSetupMethodAction;
}
