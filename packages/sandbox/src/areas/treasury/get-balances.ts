import type { Call, Reply } from '../../area.js';
import { Refusal } from '../../refusal.js';
import { timeOf } from '../../times.js';
import type { World } from '../../world.js';
import { balancesOf, type Balances } from './books/balances.js';
import { currencyAccountsOf, isKnownEntity, type CurrencyAccountRecord } from './books/currency-accounts.js';

/** `GET /balances/{id}`: of each currency account of an entity; 404 for one that is not known. [R22] */
export function getBalances(world: World, { path, query }: Call): Reply {
  const entityId = path.id ?? '';
  if (!isKnownEntity(world, entityId)) throw new Refusal(404);
  const isAsked = readQuery(query['query']);
  const at = query['balancesAt'] === undefined ? undefined : new Date(timeOf(query['balancesAt']));
  const asOf = (at ?? world.clock.now()).toISOString();
  const data = currencyAccountsOf(world, entityId)
    .filter(isAsked)
    .map((account) => ({
      ...(query['withCurrencyAccountId'] === 'true' && { currency_account_id: account.id }),
      ...balancesView(account, balancesOf(world, account.id, at)),
      balances_as_of: asOf,
    }));
  return { status: 200, body: { data } };
}

/**
 * [docs/platforms/for-saas/manage-sub-entity-balances 2026-05-13] That reserves are all there is as collateral:
 * inferred.
 */
function balancesView({ currency, descriptor }: CurrencyAccountRecord, balances: Balances): object {
  return {
    descriptor,
    holding_currency: currency,
    balances: { ...balances, collateral_breakdown: { fixed_reserve: 0, rolling_reserve: balances.collateral } },
  };
}

/** `currency:EUR` is the one form that is documented [R22]; that nothing else is understood is inferred. */
function readQuery(query: string | undefined): (account: CurrencyAccountRecord) => boolean {
  if (query === undefined) return () => true;
  const [, wanted] = /^currency:([A-Z]{3})$/.exec(query) ?? [];
  if (wanted === undefined) throw new Refusal(400, ['query_invalid']);
  return ({ currency }) => currency === wanted;
}
