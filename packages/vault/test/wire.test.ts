import { describe, expect, test } from 'vitest';
import type {
  AccountUpdaterOperations,
  BankAccountOperations,
  CardMetadataOperations,
  CustomerOperations,
  ForwardOperations,
  ForwardSecretOperations,
  InstrumentOperations,
  NetworkTokenOperations,
  TokenOperations,
  VaultClient,
} from '../src/index.js';
import { authorizedBy, clientOf, connect, serve } from './vault-server.js';

type OperationId =
  | keyof TokenOperations
  | keyof InstrumentOperations
  | keyof CustomerOperations
  | keyof NetworkTokenOperations
  | keyof CardMetadataOperations
  | keyof AccountUpdaterOperations
  | keyof ForwardOperations
  | keyof ForwardSecretOperations
  | keyof BankAccountOperations;

interface Exchange {
  call: (vault: VaultClient) => PromiseLike<unknown>;
  line: string;
  /** Which of all credentials the call takes. */
  by: keyof typeof authorizedBy;
  /** What is sent as JSON. */
  sent?: unknown;
  /** The status of an answer without a body. */
  silent?: 200 | 204;
}

/** No real id needs encoding; this one shows that none can lead to another resource. */
const id = 'id_a/b?c';
const encoded = 'id_a%2Fb%3Fc';
const name = 'psp/key';

const card = { type: 'card', number: '4242424242424242', expiry_month: 6, expiry_year: 2030 } as const;
const instrument = { type: 'token', token: 'tok_ubfj2q76miwundwlk72vxt2i7q' } as const;
const change = { type: 'card', expiry_month: 6, expiry_year: 2030 } as const;
const customer = { email: 'jia.tsang@example.com', metadata: { coupon: 'NY2018', partner: 123989, gift: true } };
const provision = { source: { type: 'id', id: 'src_wmlfc3zyhqzehihu7giusaaawu' } } as const;
const deletion = { initiated_by: 'cardholder', reason: 'other' } as const;
const lookup = { source: { type: 'bin', bin: '424242' }, format: 'card_payouts' } as const;
const updater = { source_options: { instrument: { id: 'src_wmlfc3zyhqzehihu7giusaaawu' } } };
const secret = { name: 'psp_key', value: 'plaintext' };
const forward = {
  source: { type: 'id', id: 'src_wmlfc3zyhqzehihu7giusaaawu' },
  destination_request: {
    url: 'https://psp.example/payments',
    method: 'POST',
    headers: { raw: { 'Content-Type': 'application/json' } },
    body: '{"card":"{{card_number}}"}',
  },
} as const;

const exchanges: Record<OperationId, Exchange> = {
  requestToken: { call: (vault) => vault.tokens.request(card), line: 'POST /tokens', by: 'publicKey', sent: card },
  getTokenMetadata: {
    call: (vault) => vault.tokens.metadata(id),
    line: `GET /tokens/${encoded}/metadata`,
    by: 'secretKey',
  },
  createInstrument: {
    call: (vault) => vault.instruments.create(instrument),
    line: 'POST /instruments',
    by: 'secretKey',
    sent: instrument,
  },
  getInstrument: { call: (vault) => vault.instruments.get(id), line: `GET /instruments/${encoded}`, by: 'secretKey' },
  updateInstrument: {
    call: (vault) => vault.instruments.update(id, change),
    line: `PATCH /instruments/${encoded}`,
    by: 'secretKey',
    sent: change,
  },
  deleteInstrument: {
    call: (vault) => vault.instruments.delete(id),
    line: `DELETE /instruments/${encoded}`,
    by: 'secretKey',
    silent: 204,
  },
  revokeInstrument: {
    call: (vault) => vault.instruments.revoke(id),
    line: `PATCH /instruments/${encoded}/revoke`,
    by: 'secretKey',
    silent: 200,
  },
  createCustomer: {
    call: (vault) => vault.customers.create(customer),
    line: 'POST /customers',
    by: 'secretKey',
    sent: customer,
  },
  getCustomer: {
    call: (vault) => vault.customers.get('jia+tsang@example.com'),
    line: 'GET /customers/jia%2Btsang%40example.com',
    by: 'secretKey',
  },
  updateCustomer: {
    call: (vault) => vault.customers.update(id, customer),
    line: `PATCH /customers/${encoded}`,
    by: 'secretKey',
    sent: customer,
    silent: 204,
  },
  deleteCustomer: {
    call: (vault) => vault.customers.delete(id),
    line: `DELETE /customers/${encoded}`,
    by: 'secretKey',
    silent: 204,
  },
  provisionNetworkToken: {
    call: (vault) => vault.networkTokens.provision(provision),
    line: 'POST /network-tokens',
    by: 'oauth',
    sent: provision,
  },
  getNetworkToken: {
    call: (vault) => vault.networkTokens.get(id),
    line: `GET /network-tokens/${encoded}`,
    by: 'oauth',
  },
  requestCryptogram: {
    call: (vault) => vault.networkTokens.requestCryptogram(id, { transaction_type: 'ecom' }),
    line: `POST /network-tokens/${encoded}/cryptograms`,
    by: 'oauth',
    sent: { transaction_type: 'ecom' },
  },
  deleteNetworkToken: {
    call: (vault) => vault.networkTokens.delete(id, deletion),
    line: `PATCH /network-tokens/${encoded}/delete`,
    by: 'oauth',
    sent: deletion,
    silent: 204,
  },
  getCardMetadata: {
    call: (vault) => vault.cardMetadata.get(lookup),
    line: 'POST /metadata/card',
    by: 'secretKey',
    sent: lookup,
  },
  getUpdatedCardCredentials: {
    call: (vault) => vault.accountUpdater.getUpdatedCardCredentials(updater),
    line: 'POST /account-updater/cards',
    by: 'oauth',
    sent: updater,
  },
  forwardRequest: {
    call: (vault) => vault.forward.request(forward),
    line: 'POST /forward',
    by: 'secretKey',
    sent: forward,
  },
  getForwardRequest: { call: (vault) => vault.forward.get(id), line: `GET /forward/${encoded}`, by: 'secretKey' },
  listSecrets: { call: (vault) => vault.forward.secrets.list(), line: 'GET /forward/secrets', by: 'secretKey' },
  createSecret: {
    call: (vault) => vault.forward.secrets.create(secret),
    line: 'POST /forward/secrets',
    by: 'secretKey',
    sent: secret,
  },
  updateSecret: {
    call: (vault) => vault.forward.secrets.update(name, { value: 'another' }),
    line: 'PATCH /forward/secrets/psp%2Fkey',
    by: 'secretKey',
    sent: { value: 'another' },
  },
  deleteSecret: {
    call: (vault) => vault.forward.secrets.delete(name),
    line: 'DELETE /forward/secrets/psp%2Fkey',
    by: 'secretKey',
    silent: 204,
  },
  getBankAccountFields: {
    call: (vault) =>
      vault.bankAccounts.getFields('DE', 'EUR', { 'account-holder-type': 'individual', 'payment-network': 'sepa' }),
    line: 'GET /validation/bank-accounts/DE/EUR?account-holder-type=individual&payment-network=sepa',
    by: 'oauth',
  },
};

describe('a call sends its request, without an idempotency key, and gives the answer', () => {
  test.each(Object.entries(exchanges))('%s', async (_, { call, line, by, sent, silent }) => {
    const answer = { id: 'src_wmlfc3zyhqzehihu7giusaaawu' };
    const { vault, received } = await connect(
      silent === undefined ? { status: 200, body: answer } : { status: silent },
    );
    expect(await call(vault)).toEqual(silent === undefined ? answer : undefined);
    expect(received).toEqual([
      {
        line,
        headers: expect.objectContaining({ authorization: authorizedBy[by] }),
        body: sent === undefined ? '' : JSON.stringify(sent),
      },
    ]);
    expect(received[0]?.headers).not.toHaveProperty('cko-idempotency-key');
  });
});

test('a host of its own for forwarded requests is used for them, and not for their secrets', async () => {
  const account = await serve({ status: 200, body: {} });
  const forwarding = await serve({ status: 200, body: {} });
  const vault = clientOf(account.url, { hosts: { forward: forwarding.url } });
  await vault.forward.request(forward);
  await vault.forward.get('fwd_01HK153X00VZ1K15Z3HYC0QGPN');
  await vault.forward.secrets.list();
  expect(forwarding.received.map(({ line }) => line)).toEqual([
    'POST /forward',
    'GET /forward/fwd_01HK153X00VZ1K15Z3HYC0QGPN',
  ]);
  expect(account.received.map(({ line }) => line)).toEqual(['GET /forward/secrets']);
});
