import { defineJob } from '../../../jobs.js';
import type { World } from '../../../world.js';
import { balances } from '../balances.js';
import { paymentsOf, type PaymentRecord } from '../payment.js';
import { settle } from './submissions.js';

/** How long an authorization can be captured. [the-hub, about-payment-actions; R22] */
const authorizationLife = 7 * 24 * 60 * 60 * 1000;

/** Starts the time within which an authorization must be captured; what is open at its end is voided. */
export function scheduleExpiry(world: World, record: PaymentRecord): void {
  record.expiresOn = new Date(world.clock.now().getTime() + authorizationLife);
  voidLater.after(world, authorizationLife, record);
}

const voidLater = defineJob('payments.void_expired', paymentsOf, voidIfExpired);

/** An increment moves the end, and the check that was set before it then finds nothing to do. */
function voidIfExpired(world: World, record: PaymentRecord): void {
  const isOver = record.expiresOn !== undefined && record.expiresOn <= world.clock.now();
  if (!isOver) return;
  if (record.inFlight.length > 0) {
    // What was accepted in time is still done.
    voidLater.after(world, world.settings.processingDelay, record);
  } else if (balances(record).available_to_capture > 0) {
    settle(world, record, { actionId: world.ids.next('act'), type: 'Void', trigger: 'automatic' });
  }
}
