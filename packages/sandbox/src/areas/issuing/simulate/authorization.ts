import type { Call, Reply } from '../../../area.js';
import { invalid } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { cardWith } from '../cards/record.js';
import { emitMessage } from '../transactions/events.js';
import { addMessage, transactionsOf, type TransactionRecord } from '../transactions/record.js';
import { reasonToDecline } from './usable.js';

interface AuthorizationBody {
  card: { id: string; expiry_month: number; expiry_year: number };
  transaction: {
    amount: number;
    currency: string;
    /** The merchant's `id` is not described. It is read here, so that controls of merchants can be tried. */
    merchant?: TransactionRecord['merchant'];
    authorization_type?: string;
  };
}

/**
 * `POST /issuing/simulate/authorizations`: 201, approved or declined. [REF/Card testing, GO, JAVA] A card that does not
 * exist is 422, as 404 is not documented here. Without a merchant category code the reference approves and a live test
 * of the Go client saw a decline; the reference is followed.
 */
export function simulateAuthorization(world: World, { body }: Call): Reply {
  const { card: asked, transaction: purchase } = body as AuthorizationBody;
  const card = cardWith(world, asked.id);
  if (!card) throw invalid('card_not_found');
  const { amount, currency, merchant = {}, authorization_type: authorizationType } = purchase;
  const expiryIsRight = asked.expiry_month === card.expiryMonth && asked.expiry_year === card.expiryYear;
  const declineReason = expiryIsRight ? reasonToDecline(world, card, { amount, merchant }) : 'expiry_date_invalid';
  const transaction = transactionsOf(world).add({
    id: world.ids.next('trx'),
    cardId: card.id,
    cardholderId: card.cardholderId,
    entityId: card.entityId,
    ...(authorizationType !== undefined && { authorizationType }),
    currency,
    merchant: { id: merchant.id, category_code: merchant.category_code },
    messages: [],
    disputed: false,
    createdOn: world.clock.now(),
  });
  const message = addMessage(world, transaction, {
    type: 'authorization',
    indicator: authorizationType === 'pre_authorization' ? 'preauthorization' : 'normal_authorization',
    result: declineReason === undefined ? 'approved' : 'declined',
    declineReason,
    amount,
  });
  emitMessage(world, transaction, message);
  return {
    status: 201,
    body: { id: transaction.id, status: declineReason === undefined ? 'Authorized' : 'Declined' },
  };
}
