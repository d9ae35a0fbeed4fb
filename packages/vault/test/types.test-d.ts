import { createConfig, type ApiPromise, type InstrumentId, type TokenId } from '@cko/core';
import { describe, expectTypeOf, test } from 'vitest';
import {
  type CardToken,
  type Token,
  type TokenMetadata,
  type TokenRequest,
  type Tokens,
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
