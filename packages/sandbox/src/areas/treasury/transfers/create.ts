import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { amountExists } from '../../payments/currencies.js';
import { currencyAccountsOf } from '../books/currency-accounts.js';
import { decideLater } from './decide.js';
import { addressOf, transfersOf, type TransferRecord } from './transfer.js';

interface TransferBody {
  reference?: string;
  transfer_type: TransferRecord['type'];
  source: { id: string; amount: number; currency?: string };
  destination: { id: string };
}

/**
 * `POST /transfers`: 201 and pending, whatever becomes of it. [R22] That entities and balances are looked at only then
 * follows from the reasons of a rejection.
 */
export function createTransfer(world: World, call: Call): Reply {
  const { reference, transfer_type, source, destination } = call.body as TransferBody;
  const currency = source.currency ?? holdingCurrency(world, source.id);
  if (source.amount <= 0 || !amountExists(source.amount, currency)) {
    throw new Refusal(422, ['amount_invalid']);
  }
  const transfer = transfersOf(world).add({
    id: world.ids.next('tra'),
    ...(reference !== undefined && { reference }),
    type: transfer_type,
    status: 'pending',
    reasonCodes: [],
    requestedOn: world.clock.now().toISOString(),
    sourceId: source.id,
    destinationId: destination.id,
    amount: source.amount,
    currency,
  });
  decideLater.after(world, world.settings.processingDelay, transfer);
  const { id, status } = transfer;
  return { status: 201, body: { id, status, _links: { self: { href: addressOf(call.baseUrl, transfer) } } } };
}

/**
 * A transfer that names no currency is in that of the source's first account, or pounds, as in the example. [inferred]
 */
function holdingCurrency(world: World, entityId: string): string {
  return currencyAccountsOf(world, entityId)[0]?.currency ?? 'GBP';
}
