import { defineJob } from '../../../jobs.js';
import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';
import { makeReports } from '../reports/make-reports.js';
import { balancesOf } from './balances.js';
import { currencyAccounts } from './currency-accounts.js';
import { move, write } from './journal.js';
import { payOutOnSchedule, somethingWaits } from './scheduled-payouts.js';

/** A day on which something happened to money, in the collection `days`, by its date in UTC. */
interface DayRecord {
  /** Such as `2026-11-21`. */
  id: string;
}

const hour = 60 * 60 * 1000;
const day = 24 * hour;

function daysOf(world: World): Collection<DayRecord> {
  return world.collection('days');
}

/**
 * Begins a day: at its end what is pending becomes available, and two hours later what is due is paid out and the day
 * is reported. [docs/platforms/for-saas/manage-sub-entity-settlements 2026-03-25] The local time is that of UTC
 * (inferred).
 */
export function openDay(world: World): void {
  const now = world.clock.now().getTime();
  const start = now - (now % day);
  const id = new Date(start).toISOString().slice(0, 10);
  if (daysOf(world).get(id)) return;
  const record = daysOf(world).add({ id });
  settlePending.after(world, start + day - now, record);
  reportDay.after(world, start + day + 2 * hour - now, record);
}

const settlePending = defineJob('treasury.settle_pending', daysOf, (world) => {
  for (const { id, currency } of currencyAccounts(world)) {
    const { pending } = balancesOf(world, id);
    const lines = move(pending, { account: id, balance: 'pending' }, { account: id, balance: 'available' });
    write(world, { type: 'Settlement', currency, about: {}, lines });
  }
});

const reportDay = defineJob('treasury.report_day', daysOf, (world, { id }) => {
  payOutOnSchedule(world);
  makeReports(world, id);
  if (somethingWaits(world)) openDay(world);
  // A clock that is moved back may come to it once more.
  daysOf(world).delete(id);
});
