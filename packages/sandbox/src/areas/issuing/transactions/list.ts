import type { Call, Reply } from '../../../area.js';
import { timeOf } from '../../../times.js';
import type { World } from '../../../world.js';
import { findTransaction, transactionsOf, type TransactionRecord } from './record.js';
import { statusOf } from './state.js';
import { transactionView } from './view.js';

/** `GET /issuing/transactions`, newest first. [OPS] */
export function listIssuingTransactions(world: World, { query, baseUrl }: Call): Reply {
  const limit = Number(query['limit'] ?? 10);
  const skip = Number(query['skip'] ?? 0);
  const found = transactionsOf(world)
    .newest()
    .filter((transaction) => matches(transaction, query));
  const data = found.slice(skip, skip + limit).map((transaction) => transactionView(baseUrl, transaction));
  return { status: 200, body: { limit, skip, total_count: found.length, data } };
}

/** `GET /issuing/transactions/{transactionId}`. */
export function getIssuingTransaction(world: World, { path, baseUrl }: Call): Reply {
  return { status: 200, body: transactionView(baseUrl, findTransaction(world, path.transactionId)) };
}

/** Whether a transaction is what the query asks for. Both ends of the period belong to it (inferred). */
function matches(transaction: TransactionRecord, query: Record<string, string>): boolean {
  const { cardholder_id, card_id, entity_id, status, from, to } = query;
  return (
    (cardholder_id ?? transaction.cardholderId) === transaction.cardholderId &&
    (card_id ?? transaction.cardId) === transaction.cardId &&
    (entity_id ?? transaction.entityId) === transaction.entityId &&
    (status === undefined || status === statusOf(transaction)) &&
    (from === undefined || transaction.createdOn.getTime() >= timeOf(from)) &&
    (to === undefined || transaction.createdOn.getTime() <= timeOf(to))
  );
}
