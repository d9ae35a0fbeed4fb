import { referenceAccount } from '../../../reference-account.js';
import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';
import { entitiesOf } from '../../platforms/entities/record.js';
import { move, write, type NewEntry } from './journal.js';

/** What an entity holds in one currency, in the collection `currency accounts`. Its balances are in the journal. */
export interface CurrencyAccountRecord {
  /** `ca_…` */
  id: string;
  entityId: string;
  currency: string;
  descriptor: string;
}

/** The account's own entity, which takes the payments. */
const { entity: ownEntity, currencyAccount: ownAccount } = referenceAccount;

/**
 * Minor units that each currency account of the account's own entity begins with, so that there is something to pay out
 * and to transfer. Checkout.com's sandbox is topped up on request. [inferred]
 */
export const openingBalance = 1_000_000;

function records(world: World): Collection<CurrencyAccountRecord> {
  return world.collection('currency accounts');
}

export function findCurrencyAccount(world: World, id: string): CurrencyAccountRecord | undefined {
  openOwn(world);
  return records(world).get(id);
}

/** All currency accounts, oldest first. */
export function currencyAccounts(world: World): CurrencyAccountRecord[] {
  openOwn(world);
  return records(world).newest().reverse();
}

/** The currency accounts of an entity, oldest first. */
export function currencyAccountsOf(world: World, entityId: string): CurrencyAccountRecord[] {
  return currencyAccounts(world).filter((account) => account.entityId === entityId);
}

/** What an entity holds in a currency; opened when it is first needed. One for each currency is inferred. */
export function currencyAccountFor(world: World, entityId: string, currency: string): CurrencyAccountRecord {
  const known = currencyAccountsOf(world, entityId).find((account) => account.currency === currency);
  return known ?? open(world, world.ids.next('ca'), entityId, currency);
}

/** Whether an entity belongs to the account: itself, a sub-entity, or one that was allocated a share of a payment. */
export function isKnownEntity(world: World, id: string): boolean {
  return isOwn(id) || entitiesOf(world).get(id) !== undefined || currencyAccountsOf(world, id).length > 0;
}

export function isOwn(entityId: string): boolean {
  return entityId === ownEntity;
}

function openOwn(world: World): void {
  if (!records(world).get(ownAccount.id)) open(world, ownAccount.id, ownEntity, ownAccount.currency);
}

function open(world: World, id: string, entityId: string, currency: string): CurrencyAccountRecord {
  const account = records(world).add({ id, entityId, currency, descriptor: `${currency} account` });
  if (isOwn(entityId)) write(world, topUpEntry(account, openingBalance));
  return account;
}

/** Money that arrives from a bank. [docs/funds-management/retrieve-financial-reports/breakdown-types 2025-04-02] */
export function topUpEntry({ id, currency }: CurrencyAccountRecord, amount: number): NewEntry {
  const type = 'Top Up';
  const lines = move(amount, { outside: 'banks' }, { account: id, balance: 'available' }, { breakdown: type });
  return { type, currency, about: {}, lines };
}
