import { defineJob } from '../../../jobs.js';
import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';
import { activeReserveRule } from '../../platforms/reserve-rules.js';
import type { Share } from './allocations.js';
import { currencyAccountFor } from './currency-accounts.js';
import { move, type Line } from './journal.js';
import { post } from './post.js';

/** What is held back of one capture, in the collection `reserves`. */
interface ReserveRecord {
  id: string;
  /** `ca_…` */
  account: string;
  currency: string;
  /** Minor units. */
  amount: number;
}

const week = 7 * 24 * 60 * 60 * 1000;

function reservesOf(world: World): Collection<ReserveRecord> {
  return world.collection('reserves');
}

/**
 * What the sub-entity's reserve rule holds back of a capture, as collateral, and gives back after its weeks.
 * [REF/Reserve rules; docs/platforms/for-saas/manage-sub-entity-balances 2026-05-13] Rounded down, and held at once
 * (inferred).
 */
export function holdBack(world: World, { entityId, amount }: Share, currency: string): Line[] {
  const rule = activeReserveRule(world, entityId);
  if (!rule) return [];
  const { percentage, holding_duration } = rule.rolling;
  const held = Math.floor((amount * percentage) / 100);
  const duration = holding_duration.weeks * week;
  const { id: account } = currencyAccountFor(world, entityId, currency);
  if (held === 0) return [];
  const reserve = reservesOf(world).add({ id: world.ids.next('held'), account, currency, amount: held });
  release.after(world, duration, reserve);
  const releasedOn = new Date(world.clock.now().getTime() + duration).toISOString();
  return move(
    held,
    { account, balance: 'pending' },
    { account, balance: 'collateral' },
    { breakdown: 'Rolling Reserve Deducted', reserve: { percentage, releasedOn } },
  );
}

const release = defineJob('treasury.release_reserve', reservesOf, (world, { account, currency, amount }) => {
  const breakdown = 'Rolling Reserve Released';
  const lines = move(amount, { account, balance: 'collateral' }, { account, balance: 'available' }, { breakdown });
  post(world, { type: breakdown, currency, about: {}, lines });
});
