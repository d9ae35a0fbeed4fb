import { transactionsOf, type TransactionRecord } from '../areas/issuing/transactions/record.js';
import { amountsOf, statusOf } from '../areas/issuing/transactions/state.js';
import { transactionView } from '../areas/issuing/transactions/view.js';
import { recordKind } from './kind.js';
import { eventMoments, inOrder } from './timeline.js';

/** Purchases with issued cards. */
export const transactions = recordKind<TransactionRecord>({
  all: ({ world }) => transactionsOf(world).newest(),
  find: ({ world }, id) => transactionsOf(world).get(id),
  summary: (_sandbox, transaction) => ({
    id: transaction.id,
    title: transaction.merchant.id ?? transaction.merchant.category_code ?? 'Purchase',
    note: transaction.cardId,
    status: statusOf(transaction),
    amount: amountsOf(transaction).authorized || (transaction.messages[0]?.amount ?? 0),
    currency: transaction.currency,
    at: transaction.createdOn.toISOString(),
  }),
  detail: ({ world, url }, transaction) => ({
    documents: [{ title: 'Transaction', content: transactionView(url, transaction) }],
    timeline: inOrder(
      transaction.messages.map((message) => ({
        at: message.createdOn.toISOString(),
        title: message.indicator ?? message.type,
        ...(message.declineReason !== undefined && { note: message.declineReason }),
        amount: message.amount,
        currency: transaction.currency,
        outcome: message.result === 'declined' ? 'bad' : 'good',
      })),
      eventMoments(world, transaction.id),
    ),
    actions: [],
  }),
});
