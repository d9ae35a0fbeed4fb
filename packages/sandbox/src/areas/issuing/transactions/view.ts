import { programme } from '../account.js';
import type { Message, TransactionRecord } from './record.js';
import { amountsOf, statusOf } from './state.js';

/** A transaction as it is read. */
export function transactionView(baseUrl: string, transaction: TransactionRecord): object {
  const { id, cardId, cardholderId, entityId, currency } = transaction;
  const { held, authorized, reversed, cleared, refunded } = amountsOf(transaction);
  return {
    id,
    created_on: transaction.createdOn.toISOString(),
    status: statusOf(transaction),
    transaction_type: 'purchase',
    client: { id: programme.client },
    entity: { id: entityId },
    card: { id: cardId, network: programme.scheme },
    cardholder: { id: cardholderId },
    amounts: {
      total_held: { amount: held, currency },
      total_authorized: { amount: authorized, currency },
      total_reversed: { amount: reversed, currency },
      total_cleared: { amount: cleared, currency },
      total_refunded: { amount: refunded, currency },
    },
    merchant: transaction.merchant,
    messages: transaction.messages.map(messageView),
    _links: {
      self: { href: `${baseUrl}/issuing/transactions/${id}` },
      card: { href: `${baseUrl}/issuing/cards/${cardId}` },
      cardholder: { href: `${baseUrl}/issuing/cardholders/${cardholderId}` },
    },
  };
}

/** Money is not exchanged: what is billed is the amount of the purchase, in the programme's currency. [inferred] */
function messageView(message: Message): object {
  return {
    id: message.id,
    initiator: message.type === 'authorization' ? 'cardholder' : 'merchant',
    type: message.type,
    result: message.result,
    is_relayed: false,
    indicator: message.indicator,
    decline_reason: message.declineReason,
    billing_amount: message.amount,
    billing_currency: programme.billingCurrency,
    created_on: message.createdOn.toISOString(),
  };
}
