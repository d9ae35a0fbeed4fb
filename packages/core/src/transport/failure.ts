/** Why a request got no answer. */
export type FailureReason = 'timeout' | 'aborted' | 'connection' | 'too large';

/** Thrown by a transport when a request got no answer. */
export class TransportFailure extends Error {
  /** Makes axios pass it on for an aborted request too, instead of a failure that does not know what was sent. */
  readonly __CANCEL__ = true;

  constructor(
    readonly reason: FailureReason,
    /** Code of the failure, such as `ECONNRESET`. */
    readonly code: string,
    /** Whether any of the request may have reached the server. */
    readonly sent: boolean,
  ) {
    super(code);
    this.name = 'TransportFailure';
  }
}

/** Recognised by name: the transport is built apart and has a copy of the class of its own. */
export function isTransportFailure(error: unknown): error is TransportFailure {
  return (error as Error | undefined)?.name === 'TransportFailure';
}
