/** Why no answer came from a request. */
export class TransportFailure extends Error {
  constructor(
    /** Code of the failure, such as `ECONNRESET`. */
    readonly code: string,
    /** Whether any of the request may have reached the server. */
    readonly sent: boolean,
  ) {
    super(code);
    this.name = 'TransportFailure';
  }
}

/** The answer is larger than allowed. */
export const tooLarge = 'ERR_RESPONSE_TOO_LARGE';
