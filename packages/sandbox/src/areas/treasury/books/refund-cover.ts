import type { World } from '../../../world.js';
import type { ActionRecord, PaymentRecord } from '../../payments/payment.js';
import { sharesOf } from './allocations.js';
import { accountsIn, balancesOf } from './balances.js';
import { isKnownEntity } from './currency-accounts.js';
import { entriesOf, type Line } from './journal.js';
import { refundLines } from './payment-entries.js';
import { refundingAccount } from './payouts.js';

/**
 * Whether the accounts that a refund is taken from have the money for it: without, it is declined. [docs response codes
 * 2026-07-14] Besides what is available, what is pending counts, or nothing could be refunded on the day that it was
 * captured, and what is held back of sub-entities, which is held for this. [inferred]
 */
export function isCovered(
  world: World,
  payment: PaymentRecord,
  refund: Pick<ActionRecord, 'amount' | 'amountAllocations'>,
): boolean {
  const payers = sharesOf(refund.amount, refund.amountAllocations).map(({ entityId }) => entityId);
  // A stranger has no money here, and no account is opened by asking.
  if (!payers.every((id) => isKnownEntity(world, id))) return false;
  const lines = refundLines(world, payment, refund);
  const accounts = accountsIn({ lines });
  return accounts.every((account) => {
    const missing = takenFrom(account, lines) - heldIn(world, account);
    return missing <= 0 || (account === refundingAccount(world, payment).id && missing <= feesOf(world, account));
  });
}

function takenFrom(account: string, lines: readonly Line[]): number {
  return lines.reduce((sum, line) => ('account' in line && line.account === account ? sum - line.amount : sum), 0);
}

function heldIn(world: World, account: string): number {
  const { pending, available, collateral } = balancesOf(world, account);
  return pending + available + collateral;
}

/** What an account has paid in fees. It is not held against refunds: a payment brings enough to be refunded. [inferred] */
function feesOf(world: World, account: string): number {
  return entriesOf(world)
    .filter((entry) => accountsIn(entry).includes(account))
    .flatMap(({ lines }) => lines)
    .reduce((sum, line) => ('outside' in line && line.outside === 'fees' ? sum + line.amount : sum), 0);
}
