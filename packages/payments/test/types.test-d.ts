import type { ActionId, ApiPromise, InstrumentId, Link, PagedList, PaymentId, SessionId } from '@cko/core';
import { describe, expectTypeOf, test } from 'vitest';
import type {
  CardSourceDetails,
  Payment,
  PaymentList,
  PaymentPendingResponse,
  PaymentRequest,
  PaymentResponse,
  PaymentResult,
  PaymentsClient,
  PaymentSearchResult,
  PaymentStatus,
  PayoutRequest,
  PayoutResponse,
  SearchPaymentsResponse,
  UnreferencedRefundRequest,
  UnreferencedRefundResponse,
} from '../src/index.js';

declare const payments: PaymentsClient;
declare const paymentId: PaymentId;
declare const sessionId: SessionId;
declare const instrumentId: InstrumentId;
declare const actionId: ActionId;

describe('a payment request', () => {
  const card = { type: 'card', number: '4242424242424242', expiry_month: 6, expiry_year: 2030 } as const;

  test('takes a card by number and expiry', () => {
    expectTypeOf({ source: card, amount: 1099, currency: 'GBP' } as const).toExtend<PaymentRequest>();
  });

  test('refuses a card without its number', () => {
    // @ts-expect-error `number` is missing
    payments.request({ source: { type: 'card', expiry_month: 6, expiry_year: 2030 }, currency: 'GBP' });
  });

  test('refuses an amount as text, which is how decimal amounts slip in', () => {
    // @ts-expect-error an amount is a number of minor units
    payments.request({ source: card, amount: '10.99', currency: 'GBP' });
  });

  test('refuses fields that the type of the source does not have', () => {
    // @ts-expect-error a token has no number
    payments.request({ source: { type: 'token', token: 'tok_1', number: '4242424242424242' }, currency: 'GBP' });
  });

  test('refuses a source type that does not exist', () => {
    // @ts-expect-error no such type
    payments.request({ source: { type: 'cheque' }, currency: 'GBP' });
  });

  test('refuses a misspelt field', () => {
    // @ts-expect-error it is `reference`
    payments.request({ source: card, currency: 'GBP', referense: 'ORD-1' });
  });

  test('needs a currency', () => {
    // @ts-expect-error `currency` is missing
    payments.request({ source: card, amount: 1099 });
  });

  test('accepts a currency and a payment type that are not listed, because both lists grow', () => {
    expectTypeOf<{ currency: 'XYZ'; payment_type: 'Subscription' }>().toExtend<PaymentRequest>();
  });

  test('keeps metadata flat', () => {
    payments.request({ currency: 'GBP', metadata: { coupon: 'NY2018', partner: 123989, gift: true } });
    // @ts-expect-error metadata holds no objects
    payments.request({ currency: 'GBP', metadata: { basket: { lines: 2 } } });
  });
});

describe('an id', () => {
  test('of one kind does not fit where another is expected', () => {
    // @ts-expect-error an instrument is not a payment
    payments.capture(instrumentId);
    // @ts-expect-error an action is not a payment
    payments.actions(actionId);
  });

  test('of a session reads a payment and does nothing else', () => {
    payments.get(sessionId);
    // @ts-expect-error only `get` takes a session
    payments.refund(sessionId);
  });

  test('read from a database as plain text fits everywhere', () => {
    expectTypeOf<string>().toExtend<PaymentId>();
  });
});

describe('an idempotency key', () => {
  const key = { idempotencyKey: 'ORD-5023-4E89' };

  test('goes with every write', () => {
    payments.request({ currency: 'GBP' }, key);
    payments.incrementAuthorization(paymentId, { amount: 100 }, key);
    payments.cancelScheduledRetry(paymentId, {}, key);
    payments.capture(paymentId, {}, key);
    payments.refund(paymentId, {}, key);
    payments.reverse(paymentId, {}, key);
    payments.void(paymentId, {}, key);
  });

  test('is refused by reads, where it would do nothing', () => {
    // @ts-expect-error a read
    payments.get(paymentId, { idempotencyKey: 'ORD-5023-4E89' });
    // @ts-expect-error a read
    payments.actions(paymentId, { idempotencyKey: 'ORD-5023-4E89' });
    // @ts-expect-error a read
    payments.list({ reference: 'ORD-5023-4E89' }, { idempotencyKey: 'ORD-5023-4E89' });
    // @ts-expect-error a read, although sent as POST
    payments.search({}, { idempotencyKey: 'ORD-5023-4E89' });
  });
});

describe('what a request gives', () => {
  test('follows from what was requested', () => {
    expectTypeOf(payments.request({} as PaymentRequest)).toEqualTypeOf<ApiPromise<PaymentResult>>();
    expectTypeOf(payments.request({} as PayoutRequest)).toEqualTypeOf<ApiPromise<PayoutResponse>>();
    expectTypeOf(payments.request({} as UnreferencedRefundRequest)).toEqualTypeOf<
      ApiPromise<UnreferencedRefundResponse>
    >();
  });

  test('follows from a request written in place too', () => {
    const payout = payments.request({
      source: { type: 'currency_account', id: 'ca_qcc7x4nxxk6efeogm7yczdnsxu' },
      destination: { type: 'id', id: 'src_nwd3m4in3hkuddfpjsaevunhdy' },
      amount: 1099,
      currency: 'GBP',
      processing_channel_id: 'pc_q4dbxom5jbgudnjzjpz7j2z6uq',
    });
    expectTypeOf(payout).toEqualTypeOf<ApiPromise<PayoutResponse>>();
  });

  test('is a processed payment when it has `approved`, and a pending one otherwise', () => {
    const payment = {} as PaymentResult;
    if ('approved' in payment) expectTypeOf(payment).toEqualTypeOf<PaymentResponse>();
    else expectTypeOf(payment).toEqualTypeOf<PaymentPendingResponse>();
  });

  test('may be redirected whether processed or pending', () => {
    expectTypeOf<PaymentResult['_links']['redirect']>().toEqualTypeOf<Link | undefined>();
  });
});

describe('a payment', () => {
  const payment = {} as Payment;

  test('tells by `source.type` what it was paid with', () => {
    if (payment.source?.type === 'card') {
      expectTypeOf(payment.source).toEqualTypeOf<CardSourceDetails>();
      expectTypeOf(payment.source.last4).toBeString();
    }
    // @ts-expect-error not every source is a card
    void payment.source?.last4;
  });

  test('has no response code, which is on its actions', () => {
    expectTypeOf<Payment>().not.toHaveProperty('response_code');
  });

  test('has a status that may be one nobody knows yet', () => {
    expectTypeOf<'Captured'>().toExtend<PaymentStatus>();
    expectTypeOf<'Teleported'>().toExtend<PaymentStatus>();
  });
});

describe('a list', () => {
  test('gives pages when awaited and items when iterated', async () => {
    const listed = payments.list({ reference: 'ORD-5023-4E89' });
    expectTypeOf(listed).toEqualTypeOf<PagedList<PaymentList, Payment>>();
    expectTypeOf(await listed).toEqualTypeOf<PaymentList>();
    for await (const item of listed) expectTypeOf(item).toEqualTypeOf<Payment>();
  });

  test('found by a search has items of its own kind', () => {
    expectTypeOf(payments.search({})).toEqualTypeOf<PagedList<SearchPaymentsResponse, PaymentSearchResult>>();
  });

  test('of payments needs a reference', () => {
    // @ts-expect-error `reference` is missing
    payments.list({ limit: 100 });
  });
});
