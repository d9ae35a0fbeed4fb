import { made, refused, unknown, type Tries } from './tries.js';

const card = { type: 'card', number: '4242424242424242', expiry_month: 6, expiry_year: 2030 };

export const vault: Tries = {
  'customers.create': ({ key, ids }) =>
    made(ids, 'customer', key.customers.create({ email: 'payer@shop.example', name: 'Ada Payer' })),
  'customers.get': ({ key, ids }) => key.customers.get(ids['customer'] ?? ''),
  'customers.update': ({ key, ids }) => key.customers.update(ids['customer'] ?? '', { name: 'Ada Lovelace' }),
  'customers.delete': ({ key, ids }) => key.customers.delete(ids['customer'] ?? ''),
  'instruments.create': async ({ key, ids }) => {
    const { token } = (await key.tokens.request(card)) as { token: string };
    return made(ids, 'instrument', key.instruments.create({ type: 'token', token }));
  },
  'instruments.get': ({ key, ids }) => key.instruments.get(ids['instrument'] ?? ''),
  'instruments.update': ({ key, ids }) =>
    key.instruments.update(ids['instrument'] ?? '', { name: 'Ada', type: 'card' }),
  'instruments.getBankAccountFieldFormatting': ({ token }) =>
    token.instruments.getBankAccountFieldFormatting('GB', 'GBP'),
  'networkTokens.provisionNetworkToken': async ({ token, ids }) => {
    const answer = await token.networkTokens.provisionNetworkToken({ source: { type: 'id', id: ids['instrument'] } });
    ids['networkToken'] = (answer as { network_token: { id: string } }).network_token.id;
    return answer;
  },
  'networkTokens.getNetworkToken': ({ token, ids }) => token.networkTokens.getNetworkToken(ids['networkToken'] ?? ''),
  'networkTokens.provisionCryptogram': ({ token, ids }) =>
    token.networkTokens.provisionCryptogram(ids['networkToken'] ?? '', { transaction_type: 'ecom' }),
  // It sends no body, where the reference has one that says who asked for it and why.
  'networkTokens.deleteNetworkToken': ({ token, ids }) =>
    refused(422, token.networkTokens.deleteNetworkToken(ids['networkToken'] ?? '')),
  'instruments.revoke': ({ key, ids }) => key.instruments.revoke(ids['instrument'] ?? ''),
  'instruments.delete': ({ key }) => refused(404, key.instruments.delete(`src_${unknown}`)),
  'cardMetadata.get': ({ key }) =>
    key.cardMetadata.get({ source: { type: 'card', number: '4242424242424242' }, format: 'basic' }),
  'accountUpdater.retrieveUpdatedCardDetails': ({ token }) =>
    token.accountUpdater.retrieveUpdatedCardDetails({
      source_options: { card: { number: '4242424242424242', expiry_month: 6, expiry_year: 2030 } },
    }),
  'forward.forwardRequest': ({ key }) =>
    refused(
      422,
      key.forward.forwardRequest({
        source: { type: 'id', id: `src_${unknown}` },
        destination_request: { url: 'http://127.0.0.1:9', method: 'POST', headers: { raw: {} }, body: '{}' },
      }),
    ),
  'forward.get': ({ key }) => refused(404, key.forward.get('fwd_01HK153X00VZ1K15Z3HYC0QGPN')),
};
