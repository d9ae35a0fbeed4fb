import { defineJob } from '../../../jobs.js';
import { referenceAccount } from '../../../reference-account.js';
import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';
import { responseSummary } from '../../payments/answers/response-codes.js';
import { emitEntityEvent } from '../../platforms/entities/events.js';
import { entitiesOf } from '../../platforms/entities/record.js';
import { payoutSchedules, type PayoutSchedule } from '../../platforms/payout-schedule-record.js';
import { balancesOf } from './balances.js';
import { currencyAccountsOf } from './currency-accounts.js';
import { move, write, type Place } from './journal.js';

/** What a sub-entity is due by one of its schedules. */
interface Due {
  entityId: string;
  account: string;
  currency: string;
  /** Minor units. */
  amount: number;
}

/**
 * Pays out to sub-entities what their schedules say: set aside now, and with the bank a little later. Nothing is paid
 * below the threshold. [REF/Payout schedules; docs/platforms/for-saas/manage-sub-entity-settlements 2026-03-25]
 */
export function payOutOnSchedule(world: World): void {
  const today = world.clock.now();
  for (const { schedule, ...due } of dues(world)) {
    const isEnough = due.amount >= (schedule.threshold ?? 0);
    if (isDay(schedule, today) && isEnough && mayBePaidOut(world, due)) payOut(world, due);
  }
}

function mayBePaidOut(world: World, { entityId }: Due): boolean {
  return entitiesOf(world).get(entityId)?.capabilities.payouts.enabled ?? false;
}

/** Whether anything is left that a later day may pay out: what is on its way may come back. */
export function somethingWaits(world: World): boolean {
  return dues(world).length > 0 || scheduledPayoutsOf(world).newest().length > 0;
}

function dues(world: World): (Due & { schedule: PayoutSchedule })[] {
  return payoutSchedules(world).flatMap(({ id: entityId, byCurrency }) =>
    currencyAccountsOf(world, entityId).flatMap(({ id: account, currency }) => {
      const schedule = byCurrency[currency];
      if (!schedule?.enabled) return [];
      // Never more than is there, whatever a restored schedule says.
      const amount = balancesOf(world, account).available - Math.max(0, schedule.balance_minimum ?? 0);
      return amount > 0 ? [{ entityId, account, currency, amount, schedule }] : [];
    }),
  );
}

/** Days of the week by name, days of the month by number. [REF/Payout schedules] */
function isDay({ recurrence: { frequency, by_day, by_month_day } }: PayoutSchedule, date: Date): boolean {
  if (frequency === 'weekly') {
    const name = date.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' }).toLowerCase();
    return by_day?.includes(name) ?? false;
  }
  return frequency === 'monthly' ? (by_month_day?.includes(date.getUTCDate()) ?? false) : true;
}

/** A payout that is on its way, in the collection `scheduled payouts`. */
interface ScheduledPayoutRecord extends Due {
  /** `pay_…`, as documented, though it cannot be read as a payment. [docs event types payout_paid 2022-04-29] */
  id: string;
}

function scheduledPayoutsOf(world: World): Collection<ScheduledPayoutRecord> {
  return world.collection('scheduled payouts');
}

function payOut(world: World, due: Due): void {
  const { account, currency, amount } = due;
  const lines = move(amount, { account, balance: 'available' }, { account, balance: 'payable' });
  write(world, { type: 'Payout Reservation', currency, about: {}, lines });
  const payout = scheduledPayoutsOf(world).add({ id: world.ids.next('pay'), ...due });
  arrive.after(world, world.settings.processingDelay, payout);
}

/** A payout to whoever may not be paid out any more. That this is what the documented code is for is inferred. */
const complianceError = '50001';

/** Ends a payout. One that fails is told [docs event types payout_declined 2022-04-29], and its money is available again. */
const arrive = defineJob('treasury.pay_scheduled', scheduledPayoutsOf, (world, payout) => {
  scheduledPayoutsOf(world).delete(payout.id);
  const { account, currency, amount } = payout;
  const isPaid = mayBePaidOut(world, payout);
  const to: Place = isPaid ? { outside: 'banks' } : { account, balance: 'available' };
  const type = isPaid ? 'Payout' : 'Payout Release';
  const lines = move(amount, { account, balance: 'payable' }, to, isPaid ? { breakdown: type } : {});
  write(world, { type, currency, about: { paymentId: payout.id }, lines });
  if (isPaid) tell(world, payout, 'payout_paid');
  else tell(world, payout, 'payout_declined', complianceError);
});

/** Money is not exchanged on the way: a schedule pays in the currency of its account. */
function tell(world: World, payout: ScheduledPayoutRecord, type: string, responseCode?: string): void {
  const { id, entityId, currency, amount } = payout;
  const entity = entitiesOf(world).get(entityId);
  if (!entity) return;
  emitEntityEvent(world, entity, type, {
    data: {
      payout_id: id,
      entity_id: referenceAccount.entity,
      instruction: {
        source_amount: amount,
        source_currency: currency,
        destination_amount: amount,
        destination_currency: currency,
      },
      ...(responseCode !== undefined && {
        response_code: responseCode,
        response_summary: responseSummary(responseCode),
      }),
      processed_on: world.clock.now().toISOString(),
    },
  });
}
