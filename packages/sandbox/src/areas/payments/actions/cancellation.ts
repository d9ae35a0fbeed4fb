import type { Call, Reply } from '../../../area.js';
import { defineJob } from '../../../jobs.js';
import type { World } from '../../../world.js';
import { emitPaymentEvent } from '../answers/events.js';
import { findPayment, paymentsOf } from '../payment.js';
import { permit } from '../permissions.js';
import { accepted } from './replies.js';

/** `POST /payments/{id}/cancellations`: calls off the next scheduled try. */
export function cancelScheduledRetry(world: World, call: Call): Reply {
  const record = findPayment(world, call.path.id);
  permit(record, 'cancellation');
  const actionId = world.ids.next('act');
  if (record.retry) record.retry.cancelled = true;
  cancelLater.after(world, world.settings.processingDelay, record, actionId);
  return accepted(call, record, actionId);
}

const cancelLater = defineJob('payments.cancel', paymentsOf, (world, record, actionId: string) => {
  if (record.status !== 'Retry Scheduled') return;
  record.status = 'Canceled';
  const [last] = record.actions.slice(-1);
  if (last) emitPaymentEvent(world, record, last, 'payment_canceled', { action_id: actionId });
});
