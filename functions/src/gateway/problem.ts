/** A request that is not answered with success, in the words of Checkout.com's errors. */
export class Problem extends Error {
  readonly headers: Readonly<Record<string, string>>;
  /** What made it so, when it is worth a line in the log. */
  readonly reason: unknown;

  constructor(
    readonly statusCode: number,
    readonly errorType: string,
    readonly errorCodes: readonly string[],
    { headers = {}, reason }: { headers?: Readonly<Record<string, string>> | undefined; reason?: unknown } = {},
  ) {
    super(errorType);
    this.headers = headers;
    this.reason = reason;
  }
}
