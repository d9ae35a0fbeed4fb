import type { World } from '../../world.js';
import type { PaymentBody } from './payment-body.js';
import type { PaymentRecord } from './payment.js';

/** Further tries that Checkout.com makes of a declined payment. */
export interface RetryPlan {
  /** Response codes after which it tries again. */
  codes: readonly string[];
  maxAttempts: number;
  attemptsMade: number;
  /** From the first decline to the last try, in milliseconds. */
  span: number;
  startedOn?: Date;
  nextAttemptOn?: Date;
  /** A cancellation was accepted. */
  cancelled?: true;
}

const day = 24 * 60 * 60 * 1000;

/** Soft declines that dunning retries, and failures of a network that downtime retries. [docs retries, 2024-11-20] */
const dunningCodes = ['20005', '20051', '20061', '20078'];
const downtimeCodes = ['20068', '20091', '20096'];

/** Each wait is longer than the one before by this factor; 30 days and 3 tries give about 7, 9 and 14 days. [same] */
const growth = Math.SQRT2;

/** The plan a request asks for. Only recurring and unscheduled payments that the merchant begins are tried again. */
export function planRetries(body: PaymentBody): RetryPlan | undefined {
  const eligible = body.merchant_initiated && ['Recurring', 'Unscheduled'].includes(body.payment_type ?? '');
  const dunning = body.retry?.dunning?.enabled ? body.retry.dunning : undefined;
  const downtime = body.retry?.downtime?.enabled;
  if (!eligible || (!dunning && !downtime)) return undefined;
  return {
    codes: [...(dunning ? dunningCodes : []), ...(downtime ? downtimeCodes : [])],
    maxAttempts: dunning?.max_attempts ?? 6,
    attemptsMade: 0,
    // How long downtime retries go on is not documented: a day is a guess.
    span: dunning ? (dunning.end_after_days ?? 30) * day : day,
  };
}

/** Plans the next try after a decline: the time until then in milliseconds, undefined when the plan has none left. */
export function nextRetry(world: World, { retry: plan }: PaymentRecord, responseCode: string): number | undefined {
  if (!plan || !plan.codes.includes(responseCode)) return undefined;
  const now = world.clock.now();
  if (plan.startedOn) plan.attemptsMade += 1;
  plan.startedOn ??= now;
  plan.nextAttemptOn = undefined;
  if (plan.attemptsMade >= plan.maxAttempts) return undefined;

  plan.nextAttemptOn = new Date(plan.startedOn.getTime() + offsetOf(plan, plan.attemptsMade + 1));
  return plan.nextAttemptOn.getTime() - now.getTime();
}

/** When the nth try is made, counted from the first decline. */
function offsetOf(plan: RetryPlan, attempt: number): number {
  return Math.round((plan.span * (growth ** attempt - 1)) / (growth ** plan.maxAttempts - 1));
}

/** The plan as answers and events tell it, once a try has failed. */
export function retryView(plan: RetryPlan | undefined): Record<string, unknown> | undefined {
  if (!plan?.startedOn) return undefined;
  return {
    attempts_made: plan.attemptsMade,
    max_attempts: plan.maxAttempts,
    ends_on: new Date(plan.startedOn.getTime() + plan.span).toISOString(),
    next_attempt_on: plan.nextAttemptOn?.toISOString(),
  };
}
