import { balances } from '../payments/balances.js';
import { hasTwoDecimals } from '../payments/currencies.js';
import { paymentsOf, type ActionRecord, type PaymentRecord } from '../payments/payment.js';
import { defineJob } from '../../jobs.js';
import type { World } from '../../world.js';
import { followCourse, moveTo } from './course.js';
import { disputesOf, type DisputeRecord } from './dispute.js';
import { emitDisputeEvent } from './events.js';
import { scenarioOf, type Scenario } from './scenarios.js';

const minute = 60 * 1000;

/** A dispute shows 1 to 5 minutes after the capture. [docs/developer-resources/testing/disputes-testing 2025-05-21] */
const delay = minute;

/** How long after the authorization a capture may come. [same] */
const captureTime = 5 * minute;

/**
 * Disputes a capture of a test payment that asks for it. The table of amounts is for currencies with two decimals.
 * [docs/developer-resources/testing/disputes-testing 2025-05-21]
 */
export function scheduleDispute(world: World, payment: PaymentRecord, capture: ActionRecord): void {
  const isAskedFor = scenarioOf(payment) !== undefined && hasTwoDecimals(payment.currency);
  if (isAskedFor && isInTime(payment, capture)) raiseLater.after(world, delay, payment, capture.id);
}

const raiseLater = defineJob('disputes.raise', paymentsOf, (world, payment, captureId: string) => {
  const capture = payment.actions.find(({ id }) => id === captureId);
  const scenario = scenarioOf(payment);
  if (!capture || !scenario || isDisputed(world, payment)) return;
  raise(world, payment, capture, { ...scenario, amount: capture.amount });
});

function isInTime({ requestedOn }: PaymentRecord, { processedOn }: ActionRecord): boolean {
  return processedOn.getTime() - requestedOn.getTime() <= captureTime;
}

/** Whether a capture of the payment was disputed before: one payment has one dispute (inferred). */
export function isDisputed(world: World, { id }: PaymentRecord): boolean {
  return disputesOf(world)
    .newest()
    .some(({ paymentId }) => paymentId === id);
}

/** Disputes a capture, now and by this amount in minor units. */
export function raise(
  world: World,
  payment: PaymentRecord,
  capture: ActionRecord,
  planned: Scenario & { amount: number },
): DisputeRecord {
  const scenario = balances(payment).available_to_refund === 0 ? refundedBefore(planned) : planned;
  const [first = 'evidence_required', ...course] = scenario.course;
  const now = world.clock.now();
  const dispute: DisputeRecord = disputesOf(world).add({
    id: world.ids.next('dsp'),
    status: first,
    category: scenario.category,
    reasonCode: scenario.reasonCode,
    ...(scenario.resolvedReason && { resolvedReason: scenario.resolvedReason }),
    amount: planned.amount,
    currency: payment.currency,
    paymentId: payment.id,
    actionId: capture.id,
    receivedOn: now,
    lastUpdate: now,
    course,
    evidence: {},
  });
  emitDisputeEvent(world, dispute, 'dispute_received');
  moveTo(world, dispute, first);
  followCourse(world, dispute);
  return dispute;
}

/** Nothing is left to argue about. [docs/risk-management/disputes/disputes-api 2024-11-20] */
function refundedBefore(scenario: Scenario): Scenario {
  return { ...scenario, course: ['resolved'], resolvedReason: 'already_refunded' };
}
