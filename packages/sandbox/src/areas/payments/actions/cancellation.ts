import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import { emitPaymentEvent } from '../answers/events.js';
import { findPayment } from '../payment.js';
import { permit } from '../permissions.js';
import { accepted } from './replies.js';

/** `POST /payments/{id}/cancellations`: calls off the next scheduled try. */
export function cancelScheduledRetry(world: World, call: Call): Reply {
  const record = findPayment(world, call.path.id);
  permit(record, 'cancellation');
  const actionId = world.ids.next('act');
  if (record.retry) record.retry.cancelled = true;
  world.clock.after(world.settings.processingDelay, () => {
    if (record.status !== 'Retry Scheduled') return;
    record.status = 'Canceled';
    const [last] = record.actions.slice(-1);
    if (last) emitPaymentEvent(world, record, last, 'payment_canceled', { action_id: actionId });
  });
  return accepted(call, record, actionId);
}
