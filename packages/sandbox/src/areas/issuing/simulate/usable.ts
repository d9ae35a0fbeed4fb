import type { World } from '../../../world.js';
import { isExpired } from '../cards/expiry.js';
import type { CardRecord } from '../cards/record.js';
import { reasonOfControls, type Purchase } from '../controls/decide.js';
import { transactionsOf } from '../transactions/record.js';
import { statusOf } from '../transactions/state.js';

/**
 * Why a new authorization is declined: by its card, or by a control. The kinds of reason are documented, their names
 * inferred. [docs simulate-a-transaction 2023-05-31] Funds never run out here.
 */
export function reasonToDecline(world: World, card: CardRecord, purchase: Purchase): string | undefined {
  if (card.status === 'inactive') return 'card_inactive';
  if (card.status === 'suspended') return 'card_suspended';
  if (card.singleUse && wasUsed(world, card)) return 'card_already_used';
  return reasonToDeclineLinked(world, card, purchase);
}

/**
 * The same for what belongs to an earlier authorization: of a suspended card it passes, of a revoked one nothing does.
 * [docs suspend-a-card 2025-08-27]
 */
export function reasonToDeclineLinked(world: World, card: CardRecord, purchase: Purchase): string | undefined {
  if (card.status === 'revoked') return 'card_revoked';
  if (isExpired(card, world.clock.now())) return 'card_expired';
  return reasonOfControls(world, card, purchase);
}

/** A single-use card is for one purchase that was approved. [inferred: declined ones do not use it up] */
function wasUsed(world: World, { id }: CardRecord): boolean {
  return transactionsOf(world)
    .newest()
    .some((transaction) => transaction.cardId === id && statusOf(transaction) !== 'declined');
}
