import { programme } from '../areas/issuing/account.js';
import { cardholderWith } from '../areas/issuing/cardholders/record.js';
import { cardsOf, type CardRecord } from '../areas/issuing/cards/record.js';
import { permits } from '../areas/issuing/cards/status-table.js';
import { cardView } from '../areas/issuing/cards/view.js';
import { statusOf } from '../areas/issuing/transactions/state.js';
import { transactionsOf } from '../areas/issuing/transactions/record.js';
import type { World } from '../world.js';
import { recordKind } from './kind.js';
import type { Moment, RecordAction } from './shapes.js';
import { eventMoments, inOrder } from './timeline.js';

/** Cards that were issued. */
export const cards = recordKind<CardRecord>({
  all: ({ world }) => cardsOf(world).newest(),
  find: ({ world }, id) => cardsOf(world).get(id),
  summary: ({ world }, card) => ({
    id: card.id,
    title: `•••• ${card.credentials.number.slice(-4)} ${card.type}`,
    note: card.displayName ?? nameOf(world, card),
    status: card.status,
    at: card.createdOn.toISOString(),
  }),
  detail: ({ world, url }, card) => ({
    documents: [{ title: 'Card', content: cardView(url, card) }],
    timeline: inOrder(purchases(world, card), eventMoments(world, card.id)),
    actions: [...purchase(card), ...changes(card)],
  }),
});

function nameOf(world: World, { cardholderId }: CardRecord): string {
  const { first_name, last_name } = cardholderWith(world, cardholderId)?.details ?? {};
  return [first_name, last_name].filter(Boolean).join(' ') || cardholderId;
}

function purchases(world: World, card: CardRecord): Moment[] {
  return transactionsOf(world)
    .newest()
    .filter(({ cardId }) => cardId === card.id)
    .map((transaction) => ({
      at: transaction.createdOn.toISOString(),
      title: 'Purchase',
      note: statusOf(transaction),
      amount: transaction.messages[0]?.amount ?? 0,
      currency: transaction.currency,
      outcome: statusOf(transaction) === 'declined' ? 'bad' : 'good',
      record: { kind: 'transactions', id: transaction.id },
    }));
}

/** A purchase of any amount: the controls of the card decide. */
function purchase({ id, status, expiryMonth, expiryYear }: CardRecord): RecordAction[] {
  if (status !== 'active') return [];
  const currency = programme.billingCurrency;
  return [
    {
      type: 'call',
      label: 'Simulate a purchase',
      method: 'POST',
      path: '/issuing/simulate/authorizations',
      credential: 'access key',
      body: {
        card: { id, expiry_month: expiryMonth, expiry_year: expiryYear },
        transaction: { type: 'purchase', currency, merchant: { category_code: '7399' } },
      },
      amount: { most: 1_000_000, currency },
      amountIn: 'transaction',
    },
  ];
}

function changes({ id, status }: CardRecord): RecordAction[] {
  return (['activate', 'suspend', 'revoke'] as const)
    .filter((change) => permits(status, change))
    .map((change) => ({
      type: 'call',
      label: `${change.charAt(0).toUpperCase()}${change.slice(1)}`,
      method: 'POST',
      path: `/issuing/cards/${id}/${change}`,
      credential: 'access key',
      ...(change === 'revoke' && { isFinal: true }),
    }));
}
