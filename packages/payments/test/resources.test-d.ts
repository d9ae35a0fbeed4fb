import { createConfig as coreCreateConfig, type ApiPromise, type EntityId, type PaymentId } from '@cko/core';
import { describe, expectTypeOf, test } from 'vitest';
import {
  type AcceptedThreeDsSession,
  type AppChannelData,
  type CreatedThreeDsSession,
  createConfig,
  type DelegatedPaymentSignature,
  type HostedPaymentId,
  minorUnits,
  type PaymentContext,
  type PaymentLinkId,
  type PaymentResponse,
  type PaymentsClient,
  type PaymentSessionId,
  type PaymentSetup,
  type PaymentSetupId,
  type PaymentSetupMethodName,
  type PaymentSubmission,
  type PayPalContextSourceDetails,
  type SessionId,
  signDelegatedPayment,
  type ThreeDsChannelData,
  type ThreeDsSession,
  type ThreeDsSessionNextAction,
  ValidationError,
} from '../src/index.js';

declare const payments: PaymentsClient;
declare const paymentId: PaymentId;
declare const linkId: PaymentLinkId;
declare const pageId: HostedPaymentId;
declare const paymentSessionId: PaymentSessionId;
declare const threeDsSessionId: SessionId;
declare const setupId: PaymentSetupId;

describe('an id', () => {
  test('of a payment session and one of a 3D Secure session do not fit in each other’s place', () => {
    payments.sessions.submit(paymentSessionId, { session_data: 'from-flow' });
    payments.threeDsSessions.get(threeDsSessionId);
    // @ts-expect-error a 3D Secure session is not submitted
    payments.sessions.submit(threeDsSessionId, { session_data: 'from-flow' });
    // @ts-expect-error a payment session has no 3D Secure to read
    payments.threeDsSessions.get(paymentSessionId);
  });

  test('of a link and one of a hosted page do not fit in each other’s place', () => {
    // @ts-expect-error a page is not a link
    payments.links.get(pageId);
    // @ts-expect-error a link is not a page
    payments.hostedPayments.get(linkId);
  });

  test('of the payment behind a link reads that payment', async () => {
    const { payment_id } = await payments.links.get(linkId);
    if (payment_id !== undefined) payments.get(payment_id);
  });

  test('of a payment is what compliance requests go by, and that of an entity what Google Pay goes by', () => {
    expectTypeOf(payments.complianceRequests.get).parameter(0).toEqualTypeOf<PaymentId>();
    expectTypeOf(payments.googlePay.getState).parameter(0).toEqualTypeOf<EntityId>();
    // @ts-expect-error a link is not a payment
    payments.complianceRequests.get(linkId);
    // @ts-expect-error a payment is not an entity
    payments.googlePay.getState(paymentId);
  });
});

describe('a payment page', () => {
  const billing = { address: { country: 'GB' } };

  test('needs to know where the payer is billed', () => {
    payments.links.create({ amount: 1099, currency: 'GBP', billing });
    // @ts-expect-error `billing` is missing
    payments.links.create({ amount: 1099, currency: 'GBP' });
  });

  test('that is hosted needs the three addresses that the browser may come back to', () => {
    const urls = { success_url: 'https://shop.example/1', failure_url: 'https://shop.example/2' };
    // @ts-expect-error `cancel_url` is missing
    payments.hostedPayments.create({ amount: 1099, currency: 'GBP', billing, ...urls });
  });

  test('behind a link has a lifetime, which a hosted page has not', () => {
    payments.links.create({ amount: 1099, currency: 'GBP', billing, expires_in: 3600 });
    const urls = {
      success_url: 'https://a.example',
      failure_url: 'https://b.example',
      cancel_url: 'https://c.example',
    };
    // @ts-expect-error no such field
    payments.hostedPayments.create({ amount: 1099, currency: 'GBP', billing, ...urls, expires_in: 3600 });
  });
});

describe('a submitted payment', () => {
  test('tells by `status` what became of it', () => {
    const submission = {} as PaymentSubmission;
    if (submission.status === 'Declined') expectTypeOf(submission.decline_reason).toEqualTypeOf<string | undefined>();
    if (submission.status === 'Action Required') expectTypeOf(submission.action?.url).toBeNullable();
    // @ts-expect-error only a declined one has a reason
    void submission.decline_reason;
  });

  test('needs what Flow handed over', () => {
    // @ts-expect-error `session_data` is missing
    payments.sessions.submit(paymentSessionId, { amount: 1099 });
  });
});

describe('a payment context', () => {
  test('is made with one of the methods that have one', () => {
    payments.contexts.create({ source: { type: 'klarna' }, amount: 1099, currency: 'GBP' });
    // @ts-expect-error cards need no context
    payments.contexts.create({ source: { type: 'card' }, amount: 1099, currency: 'GBP' });
  });

  test('tells by `type` of its source which method that is', () => {
    const source = ({} as PaymentContext).payment_request?.source;
    if (source?.type === 'paypal') expectTypeOf(source).toEqualTypeOf<PayPalContextSourceDetails>();
  });
});

describe('a payment setup', () => {
  test('is confirmed with a method by name, also with one that is not listed yet', () => {
    expectTypeOf<'klarna'>().toExtend<PaymentSetupMethodName>();
    payments.setups.confirm(setupId, 'card');
    payments.setups.confirm(setupId, 'a_method_of_tomorrow');
  });

  test('is answered with the payment, which alone has an `action_id`, or with the setup', async () => {
    const result = await payments.setups.confirm(setupId, 'card');
    if ('action_id' in result) expectTypeOf(result).toEqualTypeOf<PaymentResponse>();
    else expectTypeOf(result).toEqualTypeOf<PaymentSetup>();
  });

  test('knows what each method wants to be told', () => {
    const base = { processing_channel_id: 'pc_q4dbxom5jbgudnjzjpz7j2z6uq', amount: 1099, currency: 'PLN' } as const;
    payments.setups.create({ ...base, payment_methods: { blik: { partner_code: '123456' } } });
    // @ts-expect-error BLIK has no such field
    payments.setups.create({ ...base, payment_methods: { blik: { otp: '123456' } } });
  });
});

describe('a 3D Secure session', () => {
  test('is hosted with two addresses, or not hosted without any', () => {
    const source = { type: 'id', id: 'src_nwd3m4in3hkuddfpjsaevunhdy' } as const;
    payments.threeDsSessions.create({ source, currency: 'GBP', completion: { type: 'non_hosted' } });
    // @ts-expect-error `success_url` and `failure_url` are missing
    payments.threeDsSessions.create({ source, currency: 'GBP', completion: { type: 'hosted' } });
  });

  test('gives where to go on, whether it was processed at once or waits', () => {
    const created = payments.threeDsSessions.create;
    expectTypeOf(created).returns.toEqualTypeOf<ApiPromise<CreatedThreeDsSession>>();
    expectTypeOf<CreatedThreeDsSession>().toEqualTypeOf<ThreeDsSession | AcceptedThreeDsSession>();
    expectTypeOf<CreatedThreeDsSession['next_actions']>().toEqualTypeOf<ThreeDsSessionNextAction[] | undefined>();
    expectTypeOf<CreatedThreeDsSession['_links']['redirect_url']>().toBeNullable();
  });

  test('knows by `channel` where the cardholder is', () => {
    const data = {} as ThreeDsChannelData;
    if (data.channel === 'app') expectTypeOf(data).toEqualTypeOf<AppChannelData>();
    // @ts-expect-error a browser tells more
    payments.threeDsSessions.update(threeDsSessionId, { channel: 'browser' });
  });

  test('takes its own secret once it is there, and nothing else does', () => {
    payments.threeDsSessions.get(threeDsSessionId, { sessionSecret: 'sek_1', channel: 'browser' });
    payments.threeDsSessions.complete(threeDsSessionId, { sessionSecret: 'sek_1' });
    const source = { type: 'id', id: 'src_nwd3m4in3hkuddfpjsaevunhdy' } as const;
    const request = { source, currency: 'GBP', completion: { type: 'non_hosted' } } as const;
    // @ts-expect-error there is no session yet
    payments.threeDsSessions.create(request, { sessionSecret: 'sek_1' });
    // @ts-expect-error a payment is not read with it
    payments.get(paymentId, { sessionSecret: 'sek_1' });
  });
});

describe('an idempotency key', () => {
  const key = { idempotencyKey: 'ORD-5023-4E89' };
  const setup = { processing_channel_id: 'pc_q4dbxom5jbgudnjzjpz7j2z6uq', amount: 1099, currency: 'GBP' };

  test('goes with the writes that Checkout.com recognises repeats of', () => {
    payments.contexts.create({ source: { type: 'paypal' }, amount: 1099, currency: 'GBP' }, key);
    payments.setups.create(setup, key);
  });

  test('is refused where it would do nothing', () => {
    // @ts-expect-error not read
    payments.setups.update(setupId, setup, key);
    // @ts-expect-error not read
    payments.setups.confirm(setupId, 'card', key);
    // @ts-expect-error not read
    payments.sessions.submit(paymentSessionId, { session_data: 'from-flow' }, key);
  });
});

describe('a delegated payment', () => {
  test('takes what signing the request gives', () => {
    expectTypeOf(signDelegatedPayment).returns.toEqualTypeOf<DelegatedPaymentSignature>();
    expectTypeOf(payments.agenticCommerce.delegatePayment).parameter(1).toEqualTypeOf<DelegatedPaymentSignature>();
  });
});

test('what every package needs comes with this one', () => {
  expectTypeOf(createConfig).toEqualTypeOf(coreCreateConfig);
  expectTypeOf(minorUnits('10.99', 'GBP')).toBeNumber();
  expectTypeOf(ValidationError).toBeConstructibleWith('422', { status: 422 });
});
