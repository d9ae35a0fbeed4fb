import { readCard, type CardData, type CardFacts } from '../../cards/index.js';
import type { Collection } from '../../store.js';
import type { World } from '../../world.js';

/** A token in the collection `tokens`. The area that spends it looks at `expires_on` and sets `used`. */
export interface TokenRecord {
  /** `tok_…` */
  id: string;
  type: 'card' | 'applepay' | 'googlepay';
  card: CardData;
  /** ISO 8601. */
  expires_on: string;
  used: boolean;
  /** What one payment may take, of a token that was delegated to a merchant. */
  allowance?: { maxAmount: number; currency: string };
}

export function tokensOf(world: World): Collection<TokenRecord> {
  return world.collection('tokens');
}

type ShownFacts = Pick<
  CardFacts,
  | 'scheme'
  | 'scheme_local'
  | 'last4'
  | 'bin'
  | 'card_type'
  | 'card_category'
  | 'issuer'
  | 'issuer_country'
  | 'product_id'
  | 'product_type'
>;

/** What a token tells of the card behind it: its scheme in capitals [R22], and eight digits of its number. [NODE, JAVA] */
export function cardFactsOf({ card }: TokenRecord): ShownFacts & Pick<CardData, 'expiry_month' | 'expiry_year'> {
  const { fingerprint: _, local_schemes: __, scheme, ...facts } = readCard(card.number);
  const { number, expiry_month, expiry_year } = card;
  return { expiry_month, expiry_year, ...facts, scheme: scheme.toUpperCase(), bin: number.slice(0, 8) };
}
