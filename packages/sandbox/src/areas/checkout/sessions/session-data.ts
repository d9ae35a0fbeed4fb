import type { SourceBody } from '../../payments/payment-body.js';
import { billingOf, type Order } from '../order.js';

/**
 * The card that Flow collected. What it hands over is sealed for Checkout.com, so here a token of the sandbox stands for
 * the card that it was made of, and any other text for a test card that approves (inferred).
 */
export function sourceFrom(sessionData: string, order: Order): SourceBody {
  const payer = { name: order.customer?.name, ...billingOf(order) };
  if (sessionData.startsWith('tok_')) return { type: 'token', token: sessionData, ...payer };
  return { type: 'card', number: '4242424242424242', expiry_month: 12, expiry_year: 2098, ...payer };
}
