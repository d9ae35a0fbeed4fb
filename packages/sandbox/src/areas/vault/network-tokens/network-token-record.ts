import { readCard, type CardData } from '../../../cards/index.js';
import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';

/** A network token in the collection `network_tokens`. A test may set its `state`, as an issuer would. */
export interface NetworkTokenRecord {
  /** `nt_…` */
  id: string;
  state: 'active' | 'suspended' | 'inactive' | 'declined' | 'requested';
  /** Who issued it: Visa (`vts`) or Mastercard (`mdes`). */
  type: 'vts' | 'mdes';
  /** What is sent in place of the card number. */
  number: string;
  /** The card that it stands for, without CVV. */
  card: CardData;
  /** ISO 8601. */
  created_on: string;
  /** ISO 8601. */
  modified_on: string;
}

export function networkTokensOf(world: World): Collection<NetworkTokenRecord> {
  return world.collection('network_tokens');
}

/** The network token of a card, if there is one that was not deleted. */
export function networkTokenOf(world: World, card: CardData): NetworkTokenRecord | undefined {
  const { fingerprint } = readCard(card.number);
  return networkTokensOf(world)
    .newest()
    .find((token) => token.state !== 'inactive' && readCard(token.card.number).fingerprint === fingerprint);
}
