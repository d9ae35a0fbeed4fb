import type { CallOptions } from '@cko/core';
import type { Context } from 'aws-lambda';

/** What is left of the function's time for answering, once Checkout.com has answered or not. */
const margin = 500;
/** API Gateway itself gives up after 29 seconds. */
const longest = 28_000;

/** Time limits of a call that end before the function's own, so that its caller is told what became of it. */
export function timeLimits(context: Pick<Context, 'getRemainingTimeInMillis'>): CallOptions {
  const totalTimeout = Math.max(1, Math.min(longest, context.getRemainingTimeInMillis() - margin));
  // An attempt that hangs leaves time for another one.
  return { totalTimeout, timeout: Math.max(1, totalTimeout / 2) };
}
