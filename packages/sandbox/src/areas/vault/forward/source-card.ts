import type { CardData } from '../../../cards/index.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { findInstrument } from '../../payments/sources/instruments.js';
import { findToken } from '../../payments/sources/tokens.js';
import type { TokenRecord } from '../token-record.js';
import type { ForwardBody } from './forward-body.js';

/** The card that is to be put into a request, and the token that this spends. */
interface SourceCard {
  card: CardData;
  token?: TokenRecord;
}

/** The card of a source, or 422. Only a token brings a CVV: none is stored with a card. */
export function sourceCard(world: World, source: ForwardBody['source']): SourceCard {
  if (source.type === 'token') {
    const token = findToken(world, source.token);
    return { card: token.card, token };
  }
  const { card } = findInstrument(world, source.id);
  if (!card) throw new Refusal(422, ['card_not_found']);
  if (source.cvv_token === undefined) return { card };
  const token = findToken(world, source.cvv_token);
  return { card: { ...card, cvv: token.card.cvv }, token };
}
