import { CheckoutError } from './checkout-error.js';

/** The configuration cannot work; the message says what to change. Nothing was sent. */
export class ConfigurationError extends CheckoutError {
  static override readonly kind: string = 'ConfigurationError';
}

/** An argument that no request can be made from, such as an empty id. Nothing was sent. */
export class InvalidArgumentError extends CheckoutError {
  static override readonly kind: string = 'InvalidArgumentError';
}

/** @param what - What is wrong with which argument, without a full stop. */
export function invalidArgument(operation: string, what: string): InvalidArgumentError {
  return new InvalidArgumentError(`${operation}: ${what}.`, { operation });
}
