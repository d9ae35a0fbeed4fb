/** The card behind an Apple Pay payment, as Apple's payment sheet reports it. */
export interface PaymentMethodDetails {
  /** Text to show for the card, such as `MasterCard 1234`. */
  display_name?: string;
  /** Kind of card, such as `debit`. */
  type?: string;
  /** Scheme of the card. */
  network?: string;
}
