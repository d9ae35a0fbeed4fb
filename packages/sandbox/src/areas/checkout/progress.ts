import type { World } from '../../world.js';
import { hasSucceeded } from '../payments/pages/redirects.js';
import { paymentsOf } from '../payments/payment.js';

/** How far the paying of something has come. */
export type Progress = 'open' | 'waiting' | 'paid';

/**
 * Tells by the last payment that was tried. Another one is tried only when that has failed, so that nothing is paid
 * twice.
 */
export function progressOf(world: World, lastPayment: string | undefined): Progress {
  const payment = lastPayment === undefined ? undefined : paymentsOf(world).get(lastPayment);
  if (payment === undefined) return 'open';
  if (hasSucceeded(payment)) return 'paid';
  return ['Pending', 'Retry Scheduled'].includes(payment.status) ? 'waiting' : 'open';
}
