import type { Call, Reply } from '../../area.js';
import { acceptedNumber, expiryYear, type CardData } from '../../cards/index.js';
import { Refusal } from '../../refusal.js';
import type { World } from '../../world.js';
import { cardFactsOf, tokensOf } from './token-record.js';
import { readWallet, type WalletTokenBody } from './wallets.js';

type CardTokenBody = { type: 'card' } & CardData;
type TokenBody = CardTokenBody | WalletTokenBody;

/** A token can be used for 15 minutes. [OPS, R22] */
const lifetime = 15 * 60 * 1000;

/** `POST /tokens`: 201, whatever the token is made of. [OPS, R22] */
export function requestToken(world: World, call: Call): Reply {
  const body = call.body as TokenBody;
  const now = world.clock.now();
  const card = body.type === 'card' ? readCardDetails(body) : readWallet(body, now);
  const record = tokensOf(world).add({
    id: world.ids.next('tok'),
    type: body.type,
    card,
    expires_on: new Date(now.getTime() + lifetime).toISOString(),
    used: false,
  });
  return {
    status: 201,
    body: {
      type: record.type,
      token: record.id,
      expires_on: record.expires_on,
      ...cardFactsOf(record),
      ...(body.type !== 'card' && { token_format: 'cryptogram_3ds' }),
      billing_address: card.billing_address,
      phone: card.phone,
      name: card.name,
    },
  };
}

/**
 * A checksum that is wrong is `card_number_invalid`. [AM; docs error codes 2024-12-11] A card whose date is past has a
 * token all the same [NODE, R22]: it is its payment that declines.
 */
function readCardDetails({ type: _, ...card }: CardTokenBody): CardData {
  if (!acceptedNumber(card.number)) throw new Refusal(422, ['card_number_invalid']);
  return { ...card, expiry_year: expiryYear(card.expiry_year) };
}
