import type { Call, Reply } from '../../../area.js';
import { acceptedNumber, expiryYear, hasExpired, readCard, type CardData } from '../../../cards/index.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { findInstrument } from '../../payments/sources/instruments.js';
import { networkTokenOf, networkTokensOf, type NetworkTokenRecord } from './network-token-record.js';
import { networkTokenNumber } from './network-token-number.js';
import { networkTokenView } from './view.js';

type ProvisionSource =
  { type: 'id'; id: string } | { type: 'card'; number: string; expiry_month: string; expiry_year: string };

const issuers: Readonly<Record<string, NetworkTokenRecord['type']>> = { Visa: 'vts', Mastercard: 'mdes' };

/** `POST /network-tokens`: 201 for a new token, 200 for the one that the card has already (inferred). */
export function provisionNetworkToken(world: World, call: Call): Reply {
  const { source } = call.body as { source: ProvisionSource };
  const card = source.type === 'id' ? storedCard(world, source.id) : sentCard(world, source);
  const known = networkTokenOf(world, card);
  if (known) return { status: 200, body: networkTokenView(call.baseUrl, known) };
  return { status: 201, body: networkTokenView(call.baseUrl, newToken(world, card)) };
}

function storedCard(world: World, id: string): CardData {
  const { card } = findInstrument(world, id);
  if (!card) throw new Refusal(422, ['card_not_found']);
  return card;
}

function sentCard(world: World, source: Extract<ProvisionSource, { type: 'card' }>): CardData {
  const { number, expiry_month, expiry_year } = source;
  const card = { number, expiry_month: Number(expiry_month), expiry_year: expiryYear(Number(expiry_year)) };
  if (!acceptedNumber(number)) throw new Refusal(422, ['card_number_invalid']);
  if (hasExpired(card, world.clock.now())) throw new Refusal(422, ['card_expired']);
  return card;
}

function newToken(world: World, card: CardData): NetworkTokenRecord {
  const type = issuers[readCard(card.number).scheme];
  // Only Visa and Mastercard issue tokens; the code for cards of others is inferred. [JAVA]
  if (!type) throw new Refusal(422, ['source_invalid']);
  const id = world.ids.next('nt');
  const now = world.clock.now().toISOString();
  return networkTokensOf(world).add({
    id,
    state: 'active',
    type,
    number: networkTokenNumber(card.number, id),
    card,
    created_on: now,
    modified_on: now,
  });
}
