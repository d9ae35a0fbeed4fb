/** The function threw, could not be loaded, took too long, or its process ended. */
export interface InvocationFailure {
  outcome: 'failed';
  errorType: string;
  errorMessage: string;
}

/** What became of an invocation. */
export type InvocationResult =
  | { outcome: 'returned'; payload: Buffer }
  | InvocationFailure
  /** More invocations at one time than the function may have. */
  | { outcome: 'throttled' };

export function failed(errorType: string, errorMessage: string): InvocationFailure {
  return { outcome: 'failed', errorType, errorMessage };
}
