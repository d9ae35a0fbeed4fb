/** Thrown by a handler to refuse a call the way Checkout.com does. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    /** `error_codes` of the answer; none means an empty body. */
    readonly codes: readonly string[] = [],
    readonly errorType = 'request_invalid',
  ) {
    super(`${status} ${codes.join(', ')}`.trim());
    this.name = 'Refusal';
  }
}
