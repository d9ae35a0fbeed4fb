import { referenceAccount } from '../../../reference-account.js';
import type { World } from '../../../world.js';
import type { ActionRecord, PaymentRecord } from '../../payments/payment.js';
import { sharesOf, type Share } from './allocations.js';
import { currencyAccountFor, isOwn } from './currency-accounts.js';
import { move, type Line, type Place } from './journal.js';
import { bookPayout, bookReturn, refundingAccount } from './payouts.js';
import { post } from './post.js';
import { captureFees, refundFees, type Fee } from './price-list.js';
import { holdBack } from './reserves.js';

/** Tells the books of an action on a payment. Authorizations, verifications and voids move no money. */
export function bookAction(world: World, payment: PaymentRecord, action: ActionRecord): void {
  if (action.type === 'Payout') bookPayout(world, payment, action);
  else if (!action.approved) return;
  else if (action.type === 'Capture') bookCapture(world, payment, action);
  else if (action.type === 'Refund') bookRefund(world, payment, action);
  else if (action.type === 'Return') bookReturn(world, payment, action);
}

/**
 * A capture is pending until it is settled. [docs/funds-management/manage-funds/balances] The platform gets what is not
 * allocated and the commissions, and pays the fees. [inferred]
 */
function bookCapture(world: World, payment: PaymentRecord, action: ActionRecord): void {
  const type = action.amount < payment.amount ? 'Partial Capture' : 'Capture';
  const platform = pendingOf(world, payment);
  const shares = sharesOfCapture(payment, action);
  const lines = [
    ...move(action.amount - total(shares), { outside: 'schemes' }, platform, { breakdown: type }),
    ...shares.flatMap((share) => {
      const seller = pendingOf(world, payment, share.entityId);
      return [
        ...move(share.amount, { outside: 'schemes' }, seller, { breakdown: type }),
        ...move(share.commission, seller, platform, { breakdown: 'Commission' }),
        ...holdBack(world, share, payment.currency),
      ];
    }),
    ...paid(captureFees(action.amount), platform),
  ];
  post(world, { ...entryOf(payment, action), type, lines });
}

/** Shares of the capture's own, or those that were requested with the payment. Those of the platform stay with it. */
function sharesOfCapture(payment: PaymentRecord, { amount, amountAllocations }: ActionRecord): Share[] {
  const shares =
    amountAllocations === undefined
      ? sharesOf(amount, payment.echo.amount_allocations, payment.amount)
      : sharesOf(amount, amountAllocations);
  return shares.filter(({ entityId }) => !isOwn(entityId));
}

function bookRefund(world: World, payment: PaymentRecord, action: ActionRecord): void {
  const fees = paid(refundFees(), { account: refundingAccount(world, payment).id, balance: 'pending' });
  const lines = [...refundLines(world, payment, action), ...fees];
  post(world, { ...entryOf(payment, action), type: refundType(payment, action), lines });
}

/**
 * A refund is taken from what is pending. [docs/funds-management/manage-funds/balances] Sub-entities pay what the
 * refund allocates to them and the platform the rest, as before allocations all of it. [docs platforms/transfers
 * 2022-05-06] Its fee is not among the lines.
 */
export function refundLines(
  world: World,
  payment: PaymentRecord,
  action: Pick<ActionRecord, 'amount' | 'amountAllocations'>,
): Line[] {
  const shares = sharesOf(action.amount, action.amountAllocations).filter(({ entityId }) => !isOwn(entityId));
  const platform = { account: refundingAccount(world, payment).id, balance: 'pending' } as const;
  const breakdown = { breakdown: 'Refund' };
  return [
    ...move(action.amount - total(shares), platform, { outside: 'schemes' }, breakdown),
    ...shares.flatMap(({ entityId, amount, commission }) => {
      const seller = pendingOf(world, payment, entityId);
      return [
        ...move(amount, seller, { outside: 'schemes' }, breakdown),
        ...move(commission, platform, seller, { breakdown: 'Commission' }),
      ];
    }),
  ];
}

function refundType(payment: PaymentRecord, { amount }: ActionRecord): string {
  return amount < payment.amount ? 'Partial Refund' : 'Refund';
}

function paid(fees: readonly Fee[], from: Place): Line[] {
  return fees.flatMap(({ amount, breakdown }) => move(amount, from, { outside: 'fees' }, { breakdown }));
}

function pendingOf(world: World, { currency }: PaymentRecord, entityId: string = referenceAccount.entity): Place {
  return { account: currencyAccountFor(world, entityId, currency).id, balance: 'pending' };
}

function entryOf({ id, currency }: PaymentRecord, action: ActionRecord) {
  return { currency, about: { paymentId: id, actionId: action.id } };
}

function total(shares: readonly Share[]): number {
  return shares.reduce((sum, { amount }) => sum + amount, 0);
}
