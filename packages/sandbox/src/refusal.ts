/** Thrown by a handler to refuse a call the way Checkout.com does. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    /** `error_codes` of the answer; none means an empty body. */
    readonly codes: readonly string[] = [],
    /** `error_type` of the answer, where it is not the one that the service behind the path answers with. */
    readonly errorType?: string,
  ) {
    super(`${status} ${codes.join(', ')}`.trim());
    this.name = 'Refusal';
  }
}

/** A request that is not valid, by one code. Codes of rules between fields and of states are mostly inferred. */
export function invalid(code: string): Refusal {
  return new Refusal(422, [code]);
}
