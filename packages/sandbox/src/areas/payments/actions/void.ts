import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { balances } from '../balances.js';
import { amountExists } from '../currencies.js';
import { findPayment, type PaymentRecord } from '../payment.js';
import { permit } from '../permissions.js';
import { accepted, actionBody, repeated } from './replies.js';
import { submit } from './submissions.js';

/** `POST /payments/{id}/voids`: gives back what is not captured, or part of it. */
export function voidPayment(world: World, call: Call): Reply {
  const record = findPayment(world, call.path.id);
  if (permit(record, 'void') === 'repeat') return repeated(call, record, 'Void');
  const { amount, reference, metadata } = actionBody(call);
  refuseImpossibleAmount(record, amount);
  return accepted(call, record, submit(world, record, { type: 'Void', amount, reference, metadata }));
}

function refuseImpossibleAmount(record: PaymentRecord, amount: number | undefined): void {
  if (amount === undefined) return;
  const isPossible = amount > 0 && amount <= balances(record).available_to_void;
  if (!isPossible || !amountExists(amount, record.currency)) throw new Refusal(422, ['void_amount_invalid']);
}
