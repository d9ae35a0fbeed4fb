import { defineJob } from '../../../jobs.js';
import type { World } from '../../../world.js';
import { emitEntityEvent } from '../../platforms/entities/events.js';
import { entitiesOf } from '../../platforms/entities/record.js';
import { balancesOf } from '../books/balances.js';
import { currencyAccountFor, currencyAccountsOf, isKnownEntity, isOwn } from '../books/currency-accounts.js';
import { move } from '../books/journal.js';
import { post } from '../books/post.js';
import { transfersOf, type TransferRecord } from './transfer.js';

/** Completes or rejects a transfer, and tells the sub-entity's webhooks. [R22, docs events] */
export const decideLater = defineJob('treasury.decide_transfer', transfersOf, (world, transfer) => {
  transfer.reasonCodes = reasonsAgainst(world, transfer);
  transfer.status = transfer.reasonCodes.length === 0 ? 'completed' : 'rejected';
  if (transfer.status === 'completed') bookTransfer(world, transfer);
  tell(world, transfer);
});

/**
 * Why a transfer cannot be made. Two codes are known [R22]; that transfers between sub-entities are not made is too
 * [docs platforms], but their code, like the others, is inferred.
 */
function reasonsAgainst(world: World, transfer: TransferRecord): string[] {
  const { sourceId, destinationId } = transfer;
  const reasons: Record<string, boolean> = {
    source_entity_not_found: !isKnownEntity(world, sourceId),
    destination_entity_not_found: !isKnownEntity(world, destinationId),
    source_and_destination_currency_accounts_must_be_different: sourceId === destinationId,
    transfers_between_sub_entities_not_allowed:
      sourceId !== destinationId && isSubEntity(world, sourceId) && isSubEntity(world, destinationId),
    destination_transfers_capability_disabled: !canReceive(world, destinationId),
    source_insufficient_funds: availableFor(world, transfer) < transfer.amount,
  };
  return Object.keys(reasons).filter((reason) => reasons[reason]);
}

function isSubEntity(world: World, id: string): boolean {
  return isKnownEntity(world, id) && !isOwn(id);
}

/** A sub-entity that cannot take payments cannot take transfers either (inferred). */
function canReceive(world: World, entityId: string): boolean {
  return entitiesOf(world).get(entityId)?.capabilities.payments.enabled ?? true;
}

function availableFor(world: World, { sourceId, currency }: TransferRecord): number {
  const account = currencyAccountsOf(world, sourceId).find((known) => known.currency === currency);
  return account ? balancesOf(world, account.id).available : 0;
}

function bookTransfer(world: World, { id, type, sourceId, destinationId, amount, currency }: TransferRecord): void {
  const from = { account: currencyAccountFor(world, sourceId, currency).id, balance: 'available' } as const;
  const to = { account: currencyAccountFor(world, destinationId, currency).id, balance: 'available' } as const;
  post(world, {
    type: 'Transfer',
    currency,
    about: { transferId: id },
    lines: move(amount, from, to, { breakdown: `Transfer (${type})` }),
  });
}

/** The event is about the sub-entity; that it names the transfer and its status is inferred. [docs events] */
function tell(world: World, { id, status, sourceId, destinationId }: TransferRecord): void {
  const entities = entitiesOf(world);
  const subEntity = entities.get(sourceId) ?? entities.get(destinationId);
  if (subEntity) emitEntityEvent(world, subEntity, 'transfer_status_changed', { data: { transfer_id: id, status } });
}
