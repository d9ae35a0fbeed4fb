import type { Checkout } from 'checkout-sdk-node';
import { example, made, refused, unknown, type Given, type Tries } from './tries.js';

const card = { type: 'card', number: '4242424242424242', expiry_month: 6, expiry_year: 2030, cvv: '100' };
const payment = { source: card, currency: 'GBP', amount: 1000, capture: false, reference: 'ORDER-1' };
const address = { address_line1: '1 Street', city: 'London', zip: 'SW1A 1AA', country: 'GB' };
const sale = { amount: 1000, currency: 'GBP', billing: { address } };
const afterwards = { success_url: 'https://shop.example/ok', failure_url: 'https://shop.example/no' };
const session = { ...sale, ...afterwards };

/** Its type declarations leave these methods out. */
interface Setups {
  createAPaymentSetup: (body: object) => Promise<unknown>;
  updateAPaymentSetup: (id: string, body: object) => Promise<unknown>;
  getAPaymentSetup: (id: string) => Promise<unknown>;
  confirmAPaymentSetup: (id: string, method: string) => Promise<unknown>;
}

function setups({ paymentSetups }: Checkout): Setups {
  return paymentSetups as unknown as Setups;
}

async function authorized({ key, ids }: Given, changes: object = {}): Promise<string> {
  await made(ids, 'payment', key.payments.request({ ...payment, ...changes }));
  return ids['payment'] ?? '';
}

export const payments: Tries = {
  'tokens.request': ({ key, ids }) =>
    (key.tokens.request(card) as Promise<{ token: string }>).then((answer) => {
      ids['token'] = answer.token;
      return answer;
    }),
  'tokens.getTokenMetadata': ({ token, ids }) => token.tokens.getTokenMetadata(ids['token'] ?? ''),
  'payments.request': ({ key }) => key.payments.request(payment, 'key 1'),
  'payments.getPaymentList': ({ key }) => key.payments.getPaymentList({ reference: 'ORDER-1' }),
  'payments.get': async (given) => given.key.payments.get(await authorized(given)),
  'payments.getActions': ({ key, ids }) => key.payments.getActions(ids['payment'] ?? ''),
  'payments.increment': async (given) =>
    given.key.payments.increment(await authorized(given, { authorization_type: 'Estimated' }), { amount: 100 }),
  'payments.capture': async (given) => {
    const answer = await given.key.payments.capture(await authorized(given), { amount: 500 });
    await given.processed();
    return answer;
  },
  'payments.refund': ({ key, ids }) => key.payments.refund(ids['payment'] ?? '', { amount: 100 }),
  'payments.void': async (given) => given.key.payments.void(await authorized(given), { reference: 'VOID-1' }),
  'payments.reverse': async (given) => given.key.payments.reverse(await authorized(given), { reference: 'BACK-1' }),
  'payments.cancelScheduledRetry': async (given) =>
    refused(403, given.key.payments.cancelScheduledRetry(await authorized(given), { reference: 'NO-1' })),
  'payments.search': ({ key }) => key.payments.search({ query: "reference:'ORDER-1'", limit: 10 }),
  'hostedPayments.create': ({ key, ids }) =>
    made(ids, 'page', key.hostedPayments.create({ ...sale, ...afterwards, cancel_url: 'https://shop.example/back' })),
  'hostedPayments.get': ({ key, ids }) => key.hostedPayments.get(ids['page'] ?? ''),
  'paymentLinks.create': ({ key, ids }) => made(ids, 'link', key.paymentLinks.create(sale)),
  'paymentLinks.get': ({ key, ids }) => key.paymentLinks.get(ids['link'] ?? ''),
  'paymentContexts.request': ({ key, ids }) =>
    made(
      ids,
      'context',
      key.paymentContexts.request({
        source: { type: 'paypal' },
        currency: 'GBP',
        amount: 1000,
        capture: true,
        items: [{ name: 'Mask', unit_price: 1000, quantity: 1 }],
        ...afterwards,
      }),
    ),
  'paymentContexts.get': ({ key, ids }) => key.paymentContexts.get(ids['context'] ?? ''),
  'paymentSessions.request': ({ key, ids }) => made(ids, 'flow', key.paymentSessions.request(session)),
  'paymentSessions.submit': ({ key, ids }) =>
    key.paymentSessions.submit(ids['flow'] ?? '', { session_data: 'of no card' }),
  'paymentSessions.complete': ({ key }) => key.paymentSessions.complete({ ...session, session_data: 'of no card' }),
  'paymentSetups.createAPaymentSetup': ({ key, ids }) =>
    made(ids, 'setup', setups(key).createAPaymentSetup({ ...setup, processing_channel_id: ids['channel'] })),
  'paymentSetups.updateAPaymentSetup': ({ key, ids }) =>
    setups(key).updateAPaymentSetup(ids['setup'] ?? '', { ...setup, processing_channel_id: ids['channel'] }),
  'paymentSetups.getAPaymentSetup': ({ key, ids }) => setups(key).getAPaymentSetup(ids['setup'] ?? ''),
  'paymentSetups.confirmAPaymentSetup': ({ key, ids }) =>
    refused(422, setups(key).confirmAPaymentSetup(ids['setup'] ?? '', 'carrier_pigeon')),
  'paymentMethods.getPaymentMethods': ({ key, ids }) => key.paymentMethods.getPaymentMethods(ids['channel'] ?? ''),
  'bacs.sendNotification': ({ key }) => refused(422, key.bacs.sendNotification({})),
  'agenticCommerce.createDelegatedPaymentToken': ({ key }) =>
    // What it signs with can only be given to it as a ready-made header, which nobody has.
    refused(401, key.agenticCommerce.createDelegatedPaymentToken(example('delegatePayment'))),
  'complianceRequests.getComplianceRequest': async (given) =>
    refused(404, given.key.complianceRequests.getComplianceRequest(await authorized(given))),
  'complianceRequests.respondToComplianceRequest': ({ key, ids }) =>
    refused(
      404,
      key.complianceRequests.respondToComplianceRequest(ids['payment'] ?? '', example('respondToComplianceRequest')),
    ),
  'sessions.request': ({ token, ids }) => made(ids, 'session', token.sessions.request(example('createSession'))),
  'sessions.get': ({ token, ids }) => token.sessions.get(ids['session'] ?? '', 'browser'),
  // The documented session asks its cardholder at once, who has then to answer.
  'sessions.update': ({ token, ids }) =>
    refused(403, token.sessions.update(ids['session'] ?? '', example('updateSession'))),
  'sessions.update3DSMethodCompletionIndicator': ({ token, ids }) =>
    refused(403, token.sessions.update3DSMethodCompletionIndicator(ids['session'] ?? '', 'Y')),
  'sessions.complete': ({ token, ids }) => token.sessions.complete(ids['session'] ?? ''),
  'applePay.upload': ({ key }) => refused(422, key.applePay.upload({ content: 'no certificate' })),
  'applePay.generate': ({ key }) => key.applePay.generate(),
  'applePay.enroll': ({ token }) => token.applePay.enroll(example('enrollApplePayDomain')),
  'googlePay.enroll': ({ token, ids }) =>
    token.googlePay.enroll(example('createGooglePayEnrollment', { entity_id: ids['entity'] ?? `ent_${unknown}` })),
  'googlePay.registerDomain': ({ token, ids }) =>
    token.googlePay.registerDomain(ids['entity'] ?? `ent_${unknown}`, example('registerGooglePayDomain')),
  'googlePay.getRegisteredDomains': ({ token, ids }) =>
    token.googlePay.getRegisteredDomains(ids['entity'] ?? `ent_${unknown}`),
  'googlePay.getEnrollmentState': ({ token, ids }) =>
    token.googlePay.getEnrollmentState(ids['entity'] ?? `ent_${unknown}`),
};

const setup = { amount: 1000, currency: 'GBP', payment_type: 'Regular', reference: 'SETUP-1' };
