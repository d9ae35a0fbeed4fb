import type { Call, Reply } from '../../../area.js';
import { invalid } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { close, reverse } from './progress.js';
import { findDispute } from './record.js';

/**
 * `POST /issuing/disputes/{disputeId}/cancel`: 202, before it is submitted or while the merchant has not answered the
 * chargeback. [OPS]
 */
export function cancelIssuingDispute(world: World, { path }: Call): Reply {
  const dispute = findDispute(world, path.disputeId);
  const { status, statusReason } = dispute;
  if (status === 'created') close(world, dispute, { status: 'canceled' });
  else if (statusReason === 'chargeback_pending' || statusReason === 'chargeback_processed') reverse(world, dispute);
  else throw invalid('dispute_status_invalid');
  return { status: 202 };
}
