import type { Call, Reply } from '../../../area.js';
import { invalid } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { findCard } from '../cards/record.js';

interface OobBody {
  card_id?: string;
  transaction_details?: { last_four?: string };
}

/**
 * `POST /issuing/simulate/oob/authentication`: 202. [REF/Card testing] The question goes to the issuer's own endpoint,
 * of which no operation tells, so nothing more is seen of it. What is refused is inferred: a card that is not enrolled
 * in 3D Secure, and digits of another card.
 */
export function simulateOobAuthentication(world: World, { body }: Call): Reply {
  const { card_id, transaction_details } = (body ?? {}) as OobBody;
  if (card_id === undefined) throw invalid('card_id_required');
  const card = findCard(world, card_id);
  if (!card.threeDs) throw invalid('card_not_enrolled');
  const { last_four } = transaction_details ?? {};
  if (last_four !== undefined && !card.credentials.number.endsWith(last_four)) throw invalid('last_four_invalid');
  return { status: 202 };
}
