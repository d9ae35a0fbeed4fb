import type { World } from '../../../world.js';
import { programme } from '../account.js';
import { cardWith } from '../cards/record.js';
import type { Message, TransactionRecord } from './record.js';

/** Messages that are told of, by how they went. No event for a refund is documented. [docs event types] */
const eventTypes: Partial<Record<Message['type'], Partial<Record<Message['result'], string>>>> = {
  authorization: { approved: 'authorization_approved', declined: 'authorization_declined' },
  reversal: { approved: 'reversal_approved', declined: 'reversal_declined' },
  presentment: { processed: 'presentment_received' },
};

/** Tells of a message of a transaction. */
export function emitMessage(world: World, transaction: TransactionRecord, message: Message): void {
  const type = eventTypes[message.type]?.[message.result];
  if (type === undefined) return;
  const { reference, metadata } = cardWith(world, transaction.cardId) ?? {};
  const sentOn = message.createdOn.toISOString();
  world.emit({
    source: 'issuing',
    type,
    subject: transaction.id,
    entities: [transaction.entityId],
    data: {
      id: message.id,
      card: { id: transaction.cardId, metadata: { reference, ...metadata } },
      cardholder: { id: transaction.cardholderId },
      entity: { id: transaction.entityId },
      client: { id: programme.client },
      transaction_id: transaction.id,
      transaction_type: 'purchase',
      transmission_date_time: sentOn,
      local_transaction_date_time: sentOn,
      authorization_type: transaction.authorizationType ?? 'authorization',
      transaction_amount: message.amount,
      transaction_currency: transaction.currency,
      billing_amount: message.amount,
      billing_currency: programme.billingCurrency,
      merchant: merchantInEvent(transaction),
      decline_reason: message.declineReason,
    },
  });
}

/** In webhooks the id of a merchant goes by another name. [docs event types authorization_declined] */
function merchantInEvent({ merchant: { id, ...merchant } }: TransactionRecord): object {
  return { merchant_id: id, ...merchant };
}
