import type { CreateArea } from '../../area.js';
import { delegatePayment } from './delegate-payment.js';
import { refuseUnsigned } from './signature.js';

/** Agentic commerce: tokens with which one merchant charges a payer's card once, within limits. */
export const agenticCommerce: CreateArea = (world) => ({
  name: 'agentic-commerce',
  inferred: ['delegatePayment'],
  handlers: { delegatePayment: (call) => delegatePayment(world, call) },
  guards: { delegatePayment: (call) => refuseUnsigned(world, call) },
});
