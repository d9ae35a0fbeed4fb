import { CheckoutError } from '@cko/core';

/** What the log says of an error. Only the toolkit's own errors are known to repeat nothing that was sent. */
export function describeFailure(error: unknown): object {
  if (error instanceof CheckoutError) return error.toJSON();
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, stack = '' } = error;
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return { name, stack: frames.map((line) => line.trim()) };
}
