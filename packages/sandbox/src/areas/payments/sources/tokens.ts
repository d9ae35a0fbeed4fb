import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import type { PaymentBody } from '../payment-body.js';
import { tokensOf, type TokenRecord } from '../../vault/token-record.js';

/** A token that can still be used, or 422. */
export function findToken(world: World, id: string | undefined): TokenRecord {
  const token = id === undefined ? undefined : tokensOf(world).get(id);
  if (!token) throw new Refusal(422, ['token_invalid']);
  if (token.used) throw new Refusal(422, ['token_used']);
  if (new Date(token.expires_on) <= world.clock.now()) throw new Refusal(422, ['token_expired']);
  return token;
}

/** Refuses a payment beyond what a delegated token allows. The codes are inferred. */
export function refuseBeyondAllowance({ allowance }: TokenRecord, { amount = 0, currency }: PaymentBody): void {
  if (!allowance) return;
  if (currency !== allowance.currency) throw new Refusal(422, ['currency_invalid']);
  if (amount > allowance.maxAmount) throw new Refusal(422, ['amount_invalid']);
}
