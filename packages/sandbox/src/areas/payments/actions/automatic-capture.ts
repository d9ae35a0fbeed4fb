import { defineJob } from '../../../jobs.js';
import type { World } from '../../../world.js';
import { emitActionUnderWay } from '../answers/events.js';
import { paymentsOf, type PaymentRecord, type Submission } from '../payment.js';
import { fromRequest } from './record-action.js';
import { settle } from './submissions.js';

/**
 * Captures an authorization without being asked, a little after it was given or at `capture_on`. A capture or void that
 * was asked for meanwhile goes first; what a void leaves is captured after it. [inferred]
 */
export function scheduleAutomaticCapture(world: World, record: PaymentRecord): void {
  if (!record.automaticCapture) return;
  const untilAsked = (record.captureOn?.getTime() ?? 0) - world.clock.now().getTime();
  const actionId = world.ids.next('act');
  captureLater.after(world, Math.max(world.settings.processingDelay, untilAsked), record, actionId);
  emitActionUnderWay(world, record, 'payment_capture_pending', automaticCapture(record, actionId));
}

const captureLater = defineJob('payments.automatic_capture', paymentsOf, captureOrWait);

function captureOrWait(world: World, record: PaymentRecord, actionId: string): void {
  if (record.status !== 'Authorized') return;
  if (record.inFlight.length > 0) captureLater.after(world, world.settings.processingDelay, record, actionId);
  else settle(world, record, automaticCapture(record, actionId));
}

function automaticCapture(record: PaymentRecord, actionId: string): Submission {
  return { actionId, type: 'Capture', final: true, trigger: 'automatic', ...fromRequest(record) };
}
