import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { NotFoundError, ServerError, ValidationError, type VaultClient } from '../src/index.js';
import { connect } from './vault-server.js';

const rejection = (call: PromiseLike<unknown>) =>
  call.then(
    () => expect.unreachable('the call was answered'),
    (error: unknown) => error,
  );

const card = { type: 'card', number: '4242424242424242', expiry_month: '6', expiry_year: '2030', cvv: '100' } as const;

test('what is stored once is not stored again when nobody can tell whether it was', async () => {
  const { vault, received } = await connect({ status: 500 });
  const calls = [
    vault.instruments.create({ type: 'token', token: 'tok_ubfj2q76miwundwlk72vxt2i7q' }),
    vault.customers.create({ email: 'jia.tsang@example.com' }),
    vault.forward.secrets.create({ name: 'psp_key', value: 'plaintext' }),
  ];
  for (const error of await Promise.all(calls.map(rejection))) {
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ outcome: 'unknown', attempts: 1 });
  }
  expect(received).toHaveLength(calls.length);
});

test('a look-up is asked again, although it is a POST, because it changes nothing', async () => {
  const { vault, received } = await connect({ status: 500 });
  const error = await rejection(
    vault.cardMetadata.get({ source: { type: 'bin', bin: '424242' } }, { maxRetries: 1, totalTimeout: 10_000 }),
  );
  expect(error).toMatchObject({ operation: 'getCardMetadata', outcome: 'none', attempts: 2 });
  expect(received).toHaveLength(2);
});

test('a forwarded request that is no longer kept is a NotFoundError with its code', async () => {
  const { vault } = await connect({ status: 404, body: { error_codes: ['forward_request_not_found'] } });
  const error = await rejection(vault.forward.get('fwd_01HK153X00VZ1K15Z3HYC0QGPN'));
  expect(error).toBeInstanceOf(NotFoundError);
  expect(error).toMatchObject({ errorCodes: ['forward_request_not_found'] });
});

const refused: [what: string, sensitive: RegExp, call: (vault: VaultClient) => PromiseLike<unknown>][] = [
  ['a card number', /4242424242424242/, (vault) => vault.networkTokens.provision({ source: card })],
  ['a secret', /plaintext/, (vault) => vault.forward.secrets.create({ name: 'psp_key', value: 'plaintext' })],
];

test.each(refused)('%s that is refused is not in the error', async (_, sensitive, call) => {
  const { vault, received } = await connect({ status: 422, body: { error_codes: ['value_invalid'] } });
  const error = await rejection(call(vault));
  expect(error).toBeInstanceOf(ValidationError);
  expect(received[0]?.body).toMatch(sensitive);
  expect(inspect(error, { depth: Infinity, showHidden: true })).not.toMatch(sensitive);
});
