import type { PaymentSetupMethod } from './method.js';

/** A card that a terminal has read. What it read goes in requests only. */
export interface PaymentSetupCardPresent extends PaymentSetupMethod {
  /** Second track of the magnetic stripe. */
  track2?: string;
  /** Data of the chip, in the tag format of EMV. */
  emv?: string;
  /** How the card was read. */
  entry_mode?: string;
  pin?: PaymentSetupCardPresentPin;
  /** Whether to keep the card for later payments. */
  store_for_future_use?: boolean;
  /** Cardholder's name. */
  name?: string;
}

/** The PIN that the cardholder typed in, encrypted by the terminal. */
export interface PaymentSetupCardPresentPin {
  /** The set of keys that the terminal encrypted with. */
  key_set_id: string;
  /** The encrypted PIN block. */
  block: string;
  /** Format of the PIN block. */
  block_format: string;
}
