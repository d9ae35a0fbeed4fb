import type { World } from '../../../world.js';
import { emitPayoutHeld } from '../answers/events.js';
import type { PaymentRecord } from '../payment.js';
import { complianceRequestsOf } from './record.js';

/** Holds a payout up until questions about its parties are answered. What is asked is that of the reference's example. */
export function holdForCompliance(world: World, record: PaymentRecord): void {
  const now = world.clock.now().toISOString();
  complianceRequestsOf(world).add({
    id: record.id,
    status: 'pending',
    fields: { sender: [{ name: 'date_of_birth', type: 'date' }], recipient: [] },
    requestedOn: now,
    lastUpdated: now,
  });
  emitPayoutHeld(world, record);
}
