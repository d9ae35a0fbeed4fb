import { referenceAccount } from '../../../reference-account.js';
import type { World } from '../../../world.js';
import type { DisputedFunds, DisputeRecord, DisputeStatus } from '../../disputes/dispute.js';
import { currencyAccountFor } from './currency-accounts.js';
import { move, type Place } from './journal.js';
import { post } from './post.js';

/**
 * Who has the disputed money in each state. It is taken when the chargeback comes and given back when the dispute is
 * won or withdrawn. [docs breakdown types, 2023-02-22]
 */
const fundsIn: Readonly<Record<DisputeStatus, DisputedFunds>> = {
  evidence_required: 'disputed',
  evidence_under_review: 'disputed',
  arb_evidence_submitted: 'disputed',
  arbitration_under_review: 'disputed',
  won: 'merchant',
  canceled: 'merchant',
  // Refunded before: the chargeback is turned away by itself, so that nothing is taken. [same]
  resolved: 'merchant',
  arbitration_won: 'merchant',
  lost: 'cardholder',
  accepted: 'cardholder',
  expired: 'cardholder',
  arbitration_lost: 'cardholder',
};

/**
 * What the entry that moves the money is called, by the state that it is moved in; else it is the chargeback. [same]
 */
const breakdowns: Partial<Record<DisputeStatus, string>> = {
  won: 'Chargeback (RPDW)',
  canceled: 'Chargeback (CBRV)',
  resolved: 'Chargeback (ARWS)',
  arbitration_won: 'Chargeback (ARBW)',
};

/**
 * Tells the books of the state that a dispute has come to. Chargebacks are the platform's to pay, of what is pending.
 * [docs/platforms/transfer-sub-entity-funds 2023-07-26; docs/funds-management/manage-funds/balances]
 */
export function bookDispute(world: World, dispute: DisputeRecord): void {
  const from = dispute.funds ?? 'merchant';
  const to = fundsOf(dispute);
  if (from === to) return;
  dispute.funds = to;
  const { amount, currency, status } = dispute;
  const breakdown = breakdowns[status] ?? 'Chargeback (ADJM)';
  post(world, {
    type: 'Chargeback',
    currency,
    about: { paymentId: dispute.paymentId, actionId: dispute.actionId, disputeId: dispute.id },
    lines: move(amount, placeOf(world, from, currency), placeOf(world, to, currency), { breakdown }),
  });
}

/** A rapid resolution gives the cardholder the money at once, so that it never becomes a chargeback. [same] */
function fundsOf({ status, resolvedReason }: DisputeRecord): DisputedFunds {
  return resolvedReason === 'rapid_dispute_resolution' && status === 'resolved' ? 'cardholder' : fundsIn[status];
}

function placeOf(world: World, funds: DisputedFunds, currency: string): Place {
  if (funds === 'disputed') return { outside: 'disputes' };
  if (funds === 'cardholder') return { outside: 'schemes' };
  return { account: currencyAccountFor(world, referenceAccount.entity, currency).id, balance: 'pending' };
}
