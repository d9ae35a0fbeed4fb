import type { CardData } from '../../../cards/index.js';
import type { TokenRecord } from '../token-record.js';
import type { AccountHolderBody } from './instrument-body.js';

/** Spends a token for the card behind it, as it is stored: never with its CVV. */
export function spendForCard(token: TokenRecord, holder: AccountHolderBody | undefined): CardData {
  // That storing a card spends its token is inferred from tokens being for a single use. [OPS, R22]
  token.used = true;
  const { cvv: _notKept, ...card } = token.card;
  return withHolder(card, holder);
}

/** A card with what is told of its holder: payments check that address. */
export function withHolder(card: CardData, holder: AccountHolderBody | undefined): CardData {
  return {
    ...card,
    ...(holder?.billing_address && { billing_address: holder.billing_address }),
    ...(holder?.phone && { phone: holder.phone }),
  };
}
