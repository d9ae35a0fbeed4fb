import type { RouteDefinition, Throttle } from './api-definition.js';

/** Tells whether one more request may pass now, and counts it if so. */
export type Admission = (route: RouteDefinition) => boolean;

/** One bucket of tokens for each route, as full at the start as it gets. */
export function createAdmission(): Admission {
  const buckets = new Map<RouteDefinition, { tokens: number; filledAt: number }>();
  return (route) => {
    const { throttle } = route;
    if (throttle === undefined) return true;
    const now = performance.now();
    const { tokens, filledAt } = buckets.get(route) ?? { tokens: throttle.burst, filledAt: now };
    const filled = refill(tokens, now - filledAt, throttle);
    const admitted = filled >= 1;
    buckets.set(route, { tokens: admitted ? filled - 1 : filled, filledAt: now });
    return admitted;
  };
}

function refill(tokens: number, milliseconds: number, { rate, burst }: Throttle): number {
  return Math.min(burst, tokens + (milliseconds / 1000) * rate);
}
