import type { Call, Reply } from '../../../area.js';
import { invalid } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { findCard, type CardRecord } from '../cards/record.js';
import { emitMessage } from '../transactions/events.js';
import { addMessage, findTransaction } from '../transactions/record.js';
import { amountsOf } from '../transactions/state.js';

/**
 * `POST /issuing/simulate/authorizations/{id}/reversals`: 201, reversed or declined. [REF/Card testing, GO, JAVA] That
 * nothing cannot be reversed, as it cannot be cleared, is inferred.
 */
export function simulateReversal(world: World, { path, body }: Call): Reply {
  const transaction = findTransaction(world, path.id);
  const { held } = amountsOf(transaction);
  const { amount } = (body ?? {}) as { amount?: number };
  if (amount === 0) throw invalid('amount_invalid');
  const reversed = amount ?? held;
  const declineReason = reasonToDecline(findCard(world, transaction.cardId), held, reversed);
  const message = addMessage(world, transaction, {
    type: 'reversal',
    indicator: reversed < held ? 'partial_reversal' : 'full_reversal',
    result: declineReason === undefined ? 'approved' : 'declined',
    declineReason,
    amount: reversed,
  });
  emitMessage(world, transaction, message);
  return { status: 201, body: { status: declineReason === undefined ? 'Reversed' : 'Declined' } };
}

/** More than is held is declined [inferred], and everything of a revoked card. [docs suspend-a-card 2025-08-27] */
function reasonToDecline(card: CardRecord, held: number, amount: number): string | undefined {
  if (card.status === 'revoked') return 'card_revoked';
  return held === 0 || amount > held ? 'amount_invalid' : undefined;
}
