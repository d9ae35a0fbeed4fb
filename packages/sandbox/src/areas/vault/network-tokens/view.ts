import { readCard } from '../../../cards/index.js';
import type { NetworkTokenRecord } from './network-token-record.js';

/** A network token with the card behind it, as far as that is told. [OPS] */
export function networkTokenView(baseUrl: string, token: NetworkTokenRecord): Record<string, unknown> {
  const { last4, fingerprint } = readCard(token.card.number);
  const expiry = { expiry_month: String(token.card.expiry_month), expiry_year: String(token.card.expiry_year) };
  return {
    card: { last4, ...expiry },
    network_token: {
      id: token.id,
      state: token.state,
      number: token.number,
      // The documented token expires with its card. [OPS]
      ...expiry,
      type: token.type,
      // Names the account, so it stays the same for the card's next token.
      payment_account_reference: `5001${fingerprint.slice(0, 25).toLowerCase()}`,
      created_on: token.created_on,
      modified_on: token.modified_on,
    },
    token_requestor_id: '1234567890',
    _links: networkTokenLinks(baseUrl, token),
  };
}

function networkTokenLinks(baseUrl: string, { id }: NetworkTokenRecord): Record<string, { href: string }> {
  const self = `${baseUrl}/network-tokens/${id}`;
  return { self: { href: self }, cryptogram: { href: `${self}/cryptograms` } };
}
