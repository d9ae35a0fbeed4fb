import { describe, expectTypeOf, test } from 'vitest';
import {
  type ApiPromise,
  type BacsInstrument,
  type CardInstrument,
  type CardToken,
  createConfig,
  type CreateInstrumentRequest,
  type CreateInstrumentResponse,
  type Customer,
  type CustomerId,
  type ForwardIdSource,
  type ForwardSecret,
  type ForwardSource,
  type Instrument,
  type InstrumentId,
  type NetworkTokenDetails,
  type NetworkTokenId,
  type NetworkTokenState,
  type ProvisionNetworkTokenSource,
  type Token,
  type TokenId,
  type TokenMetadata,
  type TokenRequest,
  type Tokens,
  type UpdateInstrumentResponse,
  VaultClient,
} from '../src/index.js';

const vault = new VaultClient({ environment: 'sandbox', prefix: 'abcdefgh' });

describe('a client', () => {
  test('is made from options, from a shared configuration, or from environment variables alone', () => {
    expectTypeOf(VaultClient).toBeConstructibleWith({ secretKey: 'sk_sbox_', publicKey: 'pk_sbox_' });
    expectTypeOf(VaultClient).toBeConstructibleWith(createConfig());
    expectTypeOf(VaultClient).toBeConstructibleWith();
  });

  test('does not take an option that has no effect', () => {
    // @ts-expect-error: there is no such option
    new VaultClient({ apiKey: 'sk_sbox_' });
  });

  test('keeps its resources', () => {
    expectTypeOf(vault.tokens).toEqualTypeOf<Tokens>();
    // @ts-expect-error: resources are fixed
    vault.tokens = vault.tokens;
  });
});

describe('requesting a token', () => {
  test('gives the token', () => {
    const call = vault.tokens.request({ type: 'card', number: '4242424242424242', expiry_month: 6, expiry_year: 2030 });
    expectTypeOf(call).toEqualTypeOf<ApiPromise<Token>>();
  });

  test('takes exactly the data of the given type', () => {
    // @ts-expect-error: a card needs its expiry
    vault.tokens.request({ type: 'card', number: '4242424242424242' });
    // @ts-expect-error: a wallet has a payload in place of a number
    vault.tokens.request({ type: 'applepay', number: '4242424242424242' });
    // @ts-expect-error: a misspelt field is not sent
    vault.tokens.request({ type: 'googlepay', token_data: {}, billingAddress: {} });
    // @ts-expect-error: no such type
    vault.tokens.request({ type: 'cheque' });
  });

  test('has no idempotency key, which the operation would not read', () => {
    // @ts-expect-error: no such option
    vault.tokens.request({ type: 'applepay', token_data: {} }, { idempotencyKey: 'order-1' });
  });

  test('narrows requests and tokens by their type', () => {
    const request = {} as TokenRequest;
    if (request.type !== 'card') expectTypeOf(request.token_data).toBeObject();
    const token = {} as Token;
    if (token.type === 'card') expectTypeOf(token).toEqualTypeOf<CardToken>();
  });

  test('accepts schemes and card types that Checkout.com adds later', () => {
    expectTypeOf('a new one').toExtend<NonNullable<Token['card_type']>>();
  });
});

describe('reading token metadata', () => {
  test('takes the id of a token, from a request or from a database', () => {
    expectTypeOf(vault.tokens.metadata).toBeCallableWith({} as Token['token']);
    expectTypeOf(vault.tokens.metadata).toBeCallableWith('tok_ubfj2q76miwundwlk72vxt2i7q');
    expectTypeOf<TokenId>().toExtend<string>();
    expectTypeOf(vault.tokens.metadata('tok_')).toEqualTypeOf<ApiPromise<TokenMetadata>>();
  });

  test('does not take the id of something else', () => {
    // @ts-expect-error: an instrument is not a token
    vault.tokens.metadata('src_' as InstrumentId);
  });
});

describe('storing an instrument', () => {
  test('tells what was stored by its type, which for a token is a card', () => {
    expectTypeOf(vault.instruments.create({ type: 'token', token: 'tok_ubfj2q76miwundwlk72vxt2i7q' })).toEqualTypeOf<
      ApiPromise<CreateInstrumentResponse>
    >();
    const created = {} as CreateInstrumentResponse;
    if (created.type === 'card') expectTypeOf(created.last4).toBeString();
    expectTypeOf(created.id).toEqualTypeOf<InstrumentId>();
    // @ts-expect-error: no instrument is of type token
    if (created.type === 'token') expectTypeOf(created).toBeNever();
  });

  test('takes exactly the data of the given type', () => {
    // @ts-expect-error: a card is stored by its token
    vault.instruments.create({ type: 'card', number: '4242424242424242' });
    // @ts-expect-error: a bank account has its country
    vault.instruments.create({ type: 'bank_account', currency: 'EUR', iban: 'DE89370400440532013000' });
    // @ts-expect-error: a token has no account number
    vault.instruments.create({ type: 'token', token: 'tok_', account_number: '12345678' });
  });

  test('narrows requests by their type', () => {
    const request = {} as CreateInstrumentRequest;
    if (request.type === 'bacs') expectTypeOf(request.account.processing_channel_id).toBeString();
    if (request.type === 'sepa') expectTypeOf(request.account_holder.billing_address.zip).toBeString();
  });

  test('accepts a Bacs payment type that is added later', () => {
    expectTypeOf('Seasonal').toExtend<NonNullable<BacsInstrument['instrument_data']>['payment_type']>();
  });
});

describe('a stored instrument', () => {
  test('is narrowed by its type', () => {
    const instrument = {} as Instrument;
    if (instrument.type === 'card') expectTypeOf(instrument).toEqualTypeOf<CardInstrument>();
    if (instrument.type === 'bank_account') expectTypeOf(instrument.iban).toEqualTypeOf<string | undefined>();
    // @ts-expect-error: a bank account has no such number
    if (instrument.type === 'bank_account') expectTypeOf(instrument.last4);
  });

  test('is changed by fields of its own type', () => {
    expectTypeOf(vault.instruments.update('src_', { type: 'card', name: 'Jia Tsang' })).toEqualTypeOf<
      ApiPromise<UpdateInstrumentResponse>
    >();
    // @ts-expect-error: a card has no account number
    vault.instruments.update('src_', { type: 'card', account_number: '12345678' });
    // @ts-expect-error: without a type nobody knows what the fields mean
    vault.instruments.update('src_', { name: 'Jia Tsang' });
  });

  test('is deleted or revoked without an answer', () => {
    expectTypeOf(vault.instruments.delete('src_')).toEqualTypeOf<ApiPromise<undefined>>();
    expectTypeOf(vault.instruments.revoke('src_')).toEqualTypeOf<ApiPromise<undefined>>();
  });
});

describe('a customer', () => {
  test('is found by id or by email address', () => {
    expectTypeOf(vault.customers.get({} as CustomerId)).toEqualTypeOf<ApiPromise<Customer>>();
    expectTypeOf(vault.customers.get).toBeCallableWith('jia.tsang@example.com');
    // @ts-expect-error: an instrument is not a customer
    vault.customers.get('src_' as InstrumentId);
  });

  test('needs an email address, and keeps metadata flat', () => {
    // @ts-expect-error: `email` is missing
    vault.customers.create({ name: 'Jia Tsang' });
    // @ts-expect-error: metadata holds no objects
    vault.customers.create({ email: 'jia.tsang@example.com', metadata: { basket: { lines: 2 } } });
  });
});

describe('a network token', () => {
  test('is got for a stored card, or for one by its number', () => {
    expectTypeOf(vault.networkTokens.provision({ source: { type: 'id', id: 'src_' } })).toEqualTypeOf<
      ApiPromise<NetworkTokenDetails>
    >();
    const source = {} as ProvisionNetworkTokenSource;
    if (source.type === 'card') expectTypeOf(source.number).toBeString();
    // @ts-expect-error: months are texts here
    vault.networkTokens.provision({ source: { type: 'card', number: '4242', expiry_month: 6, expiry_year: 2030 } });
  });

  test('has an id of its own kind', () => {
    expectTypeOf<NetworkTokenDetails['network_token']['id']>().toEqualTypeOf<NetworkTokenId>();
    // @ts-expect-error: a token is not a network token
    vault.networkTokens.get('tok_' as TokenId);
  });

  test('accepts states that Checkout.com adds later', () => {
    expectTypeOf('frozen').toExtend<NetworkTokenState>();
  });
});

describe('a forwarded request', () => {
  test('takes a stored card or a token', () => {
    const source = {} as ForwardSource;
    if (source.type === 'id') expectTypeOf(source).toEqualTypeOf<ForwardIdSource>();
    if (source.type === 'token') expectTypeOf(source.token).toEqualTypeOf<TokenId>();
  });

  test('has headers by name, and a body as text', () => {
    const destination = { url: 'https://psp.example', method: 'POST', headers: { raw: {} }, body: '' } as const;
    vault.forward.request({ source: { type: 'token', token: 'tok_' }, destination_request: destination });
    const parsed = { ...destination, body: { amount: 1099 } };
    // @ts-expect-error: an object is not put into JSON on the way
    vault.forward.request({ source: { type: 'token', token: 'tok_' }, destination_request: parsed });
  });

  test('never gives the value of a secret back', () => {
    expectTypeOf<ForwardSecret>().not.toHaveProperty('value');
  });
});

test('fields of a bank account are asked for by country and currency', () => {
  expectTypeOf(vault.bankAccounts.getFields).toBeCallableWith('DE', 'EUR', { 'payment-network': 'sepa' });
  // @ts-expect-error: a misspelt field is not sent
  vault.bankAccounts.getFields('DE', 'EUR', { payment_network: 'sepa' });
});
