import { describe, expect, test } from 'vitest';
import {
  agenticCommerceOperations,
  applePayOperations,
  bacsOperations,
  complianceRequestOperations,
  googlePayOperations,
  hostedPaymentOperations,
  paymentContextOperations,
  paymentLinkOperations,
  paymentMethodOperations,
  paymentSessionOperations,
  paymentSetupOperations,
  threeDsSessionOperations,
  type CompletePaymentSessionRequest,
  type CreateHostedPaymentRequest,
  type CreatePaymentContextRequest,
  type CreatePaymentLinkRequest,
  type CreatePaymentSessionRequest,
  type CreateThreeDsSessionRequest,
  type DelegatePaymentRequest,
  type PaymentSetupRequest,
  type PaymentsClient,
} from '../src/index.js';
import { authorizations, connect } from './payments-server.js';

/** An id that goes into a path only encoded. */
const id = 'id_1/2';
const encoded = 'id_1%2F2';

const key = { idempotencyKey: 'ORD-5023-4E89' };

interface Sent {
  operation: string;
  line: string;
  send: (payments: PaymentsClient) => PromiseLike<unknown>;
  body?: object;
  /** The credential that the call is made with, out of all kinds. */
  credential?: keyof typeof authorizations;
}

const channel = 'pc_q4dbxom5jbgudnjzjpz7j2z6uq';

const reads: Sent[] = [
  {
    operation: 'getPaymentLink',
    line: `GET /payment-links/${encoded}`,
    send: (payments) => payments.links.get(id),
  },
  {
    operation: 'getHostedPayment',
    line: `GET /hosted-payments/${encoded}`,
    send: (payments) => payments.hostedPayments.get(id),
  },
  {
    operation: 'getPaymentContext',
    line: `GET /payment-contexts/${encoded}`,
    send: (payments) => payments.contexts.get(id),
  },
  {
    operation: 'getPaymentSetup',
    line: `GET /payments/setups/${encoded}`,
    send: (payments) => payments.setups.get(id),
  },
  {
    operation: 'listPaymentMethods',
    line: `GET /payment-methods?processing_channel_id=${channel}`,
    send: (payments) => payments.methods.list({ processing_channel_id: channel }),
  },
  {
    operation: 'getSession',
    line: `GET /sessions/${encoded}`,
    send: (payments) => payments.threeDsSessions.get(id),
    credential: 'token',
  },
  {
    operation: 'listGooglePayDomains',
    line: `GET /googlepay/enrollments/${encoded}/domains`,
    send: (payments) => payments.googlePay.listDomains(id),
    credential: 'token',
  },
  {
    operation: 'getGooglePayEnrollmentState',
    line: `GET /googlepay/enrollments/${encoded}/state`,
    send: (payments) => payments.googlePay.getState(id),
    credential: 'token',
  },
  {
    operation: 'getComplianceRequest',
    line: `GET /compliance-requests/${encoded}`,
    send: (payments) => payments.complianceRequests.get(id),
  },
];

const context: CreatePaymentContextRequest = { source: { type: 'paypal' }, amount: 1099, currency: 'GBP' };
const setup: PaymentSetupRequest = { processing_channel_id: channel, amount: 1099, currency: 'GBP' };
const delegated: DelegatePaymentRequest = {
  payment_method: { type: 'card', card_number_type: 'fpan', number: '4242424242424242', metadata: {} },
  allowance: {
    reason: 'one_time',
    max_amount: 1099,
    currency: 'GBP',
    merchant_id: 'cli_1',
    checkout_session_id: 'checkout-1',
    expires_at: '2030-01-01T00:00:00Z',
  },
  risk_signals: [],
  metadata: {},
};

const keyedWrites: Sent[] = [
  {
    operation: 'createPaymentContext',
    line: 'POST /payment-contexts',
    send: (payments) => payments.contexts.create(context, key),
    body: context,
  },
  {
    operation: 'createPaymentSetup',
    line: 'POST /payments/setups',
    send: (payments) => payments.setups.create(setup, key),
    body: setup,
  },
  {
    operation: 'delegatePayment',
    line: 'POST /agentic_commerce/delegate_payment',
    send: (payments) =>
      payments.agenticCommerce.delegatePayment(delegated, { signature: 'c2lnbmVk', timestamp: '2030-01-01' }, key),
    body: delegated,
  },
];

const billing = { address: { country: 'GB' } };
const link: CreatePaymentLinkRequest = { amount: 1099, currency: 'GBP', billing };
const session: CreatePaymentSessionRequest = {
  ...link,
  success_url: 'https://shop.example/paid',
  failure_url: 'https://shop.example/failed',
};
const page: CreateHostedPaymentRequest = { ...session, cancel_url: 'https://shop.example/basket' };
const submitted = { session_data: 'from-flow' };
const completed: CompletePaymentSessionRequest = { ...session, ...submitted };
const threeDs: CreateThreeDsSessionRequest = {
  source: { type: 'token', token: 'tok_4gzeau5o2uqubbk6fufs3m7p54' },
  currency: 'GBP',
  completion: { type: 'non_hosted' },
};
const channelData = { channel: 'merchant_initiated', request_type: 'recurring_transaction' } as const;
const fingerprint = { three_ds_method_completion: 'Y' };
const content = { content: 'MIIBSDCB8AIB' };
const enrollment = { entity_id: 'ent_1', email_address: 'owner@shop.example', accept_terms_of_service: true };
const notice = {
  source_id: 'src_nwd3m4in3hkuddfpjsaevunhdy',
  notification_type: 'advance_notice',
  collection_date: '2030-01-31',
  amount: 1099,
  currency: 'GBP',
  billing_descriptor: 'SHOP.EXAMPLE',
  customer_email: 'jia.tsang@example.com',
  support_email: 'help@shop.example',
} as const;
const answers = { fields: { sender: [{ name: 'date_of_birth', value: null, not_available: true }] } };

const writes: Sent[] = [
  {
    operation: 'createPaymentLink',
    line: 'POST /payment-links',
    send: (payments) => payments.links.create(link),
    body: link,
  },
  {
    operation: 'createHostedPayment',
    line: 'POST /hosted-payments',
    send: (payments) => payments.hostedPayments.create(page),
    body: page,
  },
  {
    operation: 'createPaymentSession',
    line: 'POST /payment-sessions',
    send: (payments) => payments.sessions.create(session),
    body: session,
  },
  {
    operation: 'submitPaymentSession',
    line: `POST /payment-sessions/${encoded}/submit`,
    send: (payments) => payments.sessions.submit(id, submitted),
    body: submitted,
  },
  {
    operation: 'completePaymentSession',
    line: 'POST /payment-sessions/complete',
    send: (payments) => payments.sessions.complete(completed),
    body: completed,
  },
  {
    operation: 'updatePaymentSetup',
    line: `PUT /payments/setups/${encoded}`,
    send: (payments) => payments.setups.update(id, setup),
    body: setup,
  },
  {
    operation: 'confirmPaymentSetup',
    line: `POST /payments/setups/${encoded}/confirm/pay%2Fpal`,
    send: (payments) => payments.setups.confirm(id, 'pay/pal'),
  },
  {
    operation: 'createSession',
    line: 'POST /sessions',
    send: (payments) => payments.threeDsSessions.create(threeDs),
    body: threeDs,
    credential: 'token',
  },
  {
    operation: 'updateSession',
    line: `PUT /sessions/${encoded}/collect-data`,
    send: (payments) => payments.threeDsSessions.update(id, channelData),
    body: channelData,
    credential: 'token',
  },
  {
    operation: 'updateSessionThreeDsMethod',
    line: `PUT /sessions/${encoded}/issuer-fingerprint`,
    send: (payments) => payments.threeDsSessions.updateThreeDsMethod(id, fingerprint),
    body: fingerprint,
    credential: 'token',
  },
  {
    operation: 'completeSession',
    line: `POST /sessions/${encoded}/complete`,
    send: (payments) => payments.threeDsSessions.complete(id),
    credential: 'token',
  },
  {
    operation: 'enrollApplePayDomain',
    line: 'POST /applepay/enrollments',
    send: (payments) => payments.applePay.enrollDomain({ domain: 'https://shop.example' }),
    body: { domain: 'https://shop.example' },
    credential: 'token',
  },
  {
    operation: 'createApplePaySigningRequest',
    line: 'POST /applepay/signing-requests',
    send: (payments) => payments.applePay.createSigningRequest(),
    credential: 'public',
  },
  {
    operation: 'uploadApplePayCertificate',
    line: 'POST /applepay/certificates',
    send: (payments) => payments.applePay.uploadCertificate(content),
    body: content,
    credential: 'public',
  },
  {
    operation: 'createGooglePayEnrollment',
    line: 'POST /googlepay/enrollments',
    send: (payments) => payments.googlePay.enroll(enrollment),
    body: enrollment,
    credential: 'token',
  },
  {
    operation: 'registerGooglePayDomain',
    line: `POST /googlepay/enrollments/${encoded}/domain`,
    send: (payments) => payments.googlePay.registerDomain(id, { web_domain: 'shop.example' }),
    body: { web_domain: 'shop.example' },
    credential: 'token',
  },
  {
    operation: 'sendBacsNotification',
    line: 'POST /apms/bacs/notifications',
    send: (payments) => payments.bacs.sendNotification(notice),
    body: notice,
  },
  {
    operation: 'respondToComplianceRequest',
    line: `POST /compliance-requests/${encoded}`,
    send: (payments) => payments.complianceRequests.respond(id, answers),
    body: answers,
  },
];

/** What a method makes of a call: the requests that it sends and the operations that it sends them for. */
async function exchange({ send }: Sent) {
  const answer = { id: 'from-the-server' };
  const { payments, received, operations } = await connect({ status: 200, body: answer });
  expect(await send(payments)).toEqual(answer);
  return {
    operations,
    requests: received.map(({ line, headers, body }) => ({
      line,
      authorization: headers.authorization,
      idempotencyKey: headers['cko-idempotency-key'],
      body: body === '' ? undefined : (JSON.parse(body) as unknown),
    })),
  };
}

/** What the server should see of it. */
function expected({ operation, line, body, credential = 'secret' }: Sent, idempotencyKey?: string) {
  const authorization = authorizations[credential];
  return { operations: [operation], requests: [{ line, authorization, idempotencyKey, body }] };
}

describe('a method that reads sends no body and no key', () => {
  test.each(reads)('$operation', async (sent) => {
    expect(await exchange(sent)).toEqual(expected(sent));
  });
});

describe('a method that Checkout.com recognises repeats of sends its body under the given key', () => {
  test.each(keyedWrites)('$operation', async (sent) => {
    expect(await exchange(sent)).toEqual(expected(sent, key.idempotencyKey));
  });
});

describe('any other method that changes something sends its body without a key', () => {
  test.each(writes)('$operation', async (sent) => {
    expect(await exchange(sent)).toEqual(expected(sent));
  });
});

test('every operation of these resources is among those sent here', () => {
  const described = {
    ...agenticCommerceOperations,
    ...applePayOperations,
    ...bacsOperations,
    ...complianceRequestOperations,
    ...googlePayOperations,
    ...hostedPaymentOperations,
    ...paymentContextOperations,
    ...paymentLinkOperations,
    ...paymentMethodOperations,
    ...paymentSessionOperations,
    ...paymentSetupOperations,
    ...threeDsSessionOperations,
  };
  const sent = [...reads, ...keyedWrites, ...writes].map(({ operation }) => operation);
  expect(sent.sort()).toEqual(Object.keys(described).sort());
});

test('an answer without a body gives nothing', async () => {
  const { payments } = await connect({ status: 204 });
  expect(await payments.threeDsSessions.complete('sid_y3oqhf46pyzuxjbcn2giaqnb44')).toBeUndefined();
});
