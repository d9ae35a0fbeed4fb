import type { OpenEnum } from '@cko/core';

/** Over which schemes to send a payment with a card that carries several. */
export interface PaymentRouting {
  /** Attempts in the order in which to make them. */
  attempts?: PaymentRoutingAttempt[];
}

/** One attempt to have a payment authorized. */
export interface PaymentRoutingAttempt {
  scheme?: PaymentRoutingScheme;
}

/** A card scheme or debit network. */
export type PaymentRoutingScheme = OpenEnum<
  | 'accel'
  | 'amex'
  | 'cartes_bancaires'
  | 'diners'
  | 'discover'
  | 'jcb'
  | 'mada'
  | 'maestro'
  | 'mastercard'
  | 'nyce'
  | 'omannet'
  | 'pulse'
  | 'shazam'
  | 'star'
  | 'upi'
  | 'visa'
>;

/** The scheme to prefer on a co-badged card. */
export type PreferredScheme = OpenEnum<'visa' | 'mastercard' | 'cartes_bancaires'>;

/** The number a card payment was made with: `fpan` is the one on the card, `dpan` a network token in its place. */
export type PanType = OpenEnum<'fpan' | 'dpan'>;
