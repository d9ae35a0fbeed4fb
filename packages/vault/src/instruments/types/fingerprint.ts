/**
 * Names what is behind an instrument: the same for every instrument with the same card number or bank account, so that
 * it can be recognised without its number.
 *
 * @pattern ^([a-z0-9]{26})$
 */
export type Fingerprint = string;
