import type { Call, Reply } from '../../area.js';
import { Refusal } from '../../refusal.js';
import type { World } from '../../world.js';
import { cardFactsOf, tokensOf } from './token-record.js';

/** `GET /tokens/{token_id}/metadata`. Reading does not use the token up. */
export function getTokenMetadata(world: World, { path, baseUrl }: Call): Reply {
  const record = tokensOf(world).get(path.token_id ?? '');
  if (record === undefined) throw new Refusal(404);
  const { scheme_local: _, ...facts } = cardFactsOf(record);
  const { city, country } = record.card.billing_address ?? {};
  return {
    status: 200,
    body: {
      token: record.id,
      type: record.type,
      expires_on: record.expires_on,
      ...facts,
      ...(record.card.billing_address && { billing_address: { city, country } }),
      _links: { self: { href: `${baseUrl}/tokens/${record.id}/metadata` } },
    },
  };
}
