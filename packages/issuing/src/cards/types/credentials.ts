/** Which credentials of a card to reveal. */
export interface GetCardCredentialsQuery {
  /** `number`, `cvc2`, or both separated by a comma: `number,cvc2`. Say what you need and no more. */
  credentials?: string;
}

/** A credential of a card: its number, or the security code that goes with it. */
export type CardCredentialName = 'number' | 'cvc2';

/** Credentials of a card: card data, not to be logged or stored. */
export interface CardCredentials {
  /** The full card number. */
  number?: string;
  /** The security code, three digits. */
  cvc2?: string;
}
