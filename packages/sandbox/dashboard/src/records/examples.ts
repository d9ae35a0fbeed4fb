import { programme } from '../../../src/areas/issuing/account.js';
import type { Keys } from '../server.js';

/** A call to begin with. */
export interface Example {
  title: string;
  path: string;
  body: object;
  credential: 'secret key' | 'access key' | 'none';
}

const card = { type: 'card', number: '4242424242424242', expiry_month: 6, expiry_year: 2040, cvv: '100' };
const order = { source: card, amount: 1099, currency: 'GBP', reference: 'ORDER-1' };

const payments = { path: '/payments', credential: 'secret key' } as const;

export const examples = {
  payment: { ...payments, title: 'A payment', body: order },
  challengedPayment: {
    ...payments,
    title: 'A payment with a 3D Secure challenge',
    body: { ...order, reference: 'ORDER-2', '3ds': { enabled: true } },
  },
  disputedPayment: {
    ...payments,
    title: 'A payment that is disputed a minute after its capture',
    body: { ...order, source: { ...card, expiry_month: 1, expiry_year: 2099 }, amount: 1040 },
  },
  customer: {
    title: 'A customer',
    path: '/customers',
    credential: 'secret key',
    body: { email: 'brucewayne@example.com', name: 'Bruce Wayne' },
  },
  card: {
    title: 'A virtual card',
    path: '/issuing/cards',
    credential: 'access key',
    body: { type: 'virtual', cardholder_id: programme.cardholder, card_product_id: programme.cardProduct },
  },
  entity: {
    title: 'A sub-entity, as a draft',
    path: '/accounts/entities',
    credential: 'access key',
    body: {
      reference: 'SELLER-1',
      is_draft: true,
      profile: { urls: ['https://seller.example'], mccs: ['5045'] },
      contact_details: { phone: { country_code: 'GB', number: '2079460000' } },
    },
  },
  webhook: {
    title: 'A webhook',
    path: '/_sandbox/workflows',
    credential: 'none',
    body: { url: 'http://127.0.0.1:8080/webhooks', signatureKey: 'what Cko-Signature is made with' },
  },
} as const satisfies Record<string, Example>;

/** The example as a line for a terminal. */
export function curlLine({ path, body, credential }: Example, keys: Keys): string {
  const authorization = credential === 'none' ? '' : ` -H "Authorization: Bearer ${bearer(credential, keys)}"`;
  return `curl ${location.origin}${path}${authorization} -H 'Content-Type: application/json' -d '${JSON.stringify(body)}'`;
}

/** OAuth operations take a token, which is asked for on the way. */
function bearer(credential: 'secret key' | 'access key', { secretKey, accessKey }: Keys): string {
  if (credential === 'secret key') return secretKey;
  const form = `-d grant_type=client_credentials -d client_id=${accessKey.id} -d client_secret=${accessKey.secret}`;
  return `$(curl -s ${location.origin}/connect/token ${form} | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`;
}
