import { minorUnits } from '@cko/core';
import type { PaymentResponse } from '@cko/payments';
import type { CheckoutGateway } from 'infra/local';
import { curl, curlLines, type GatewayCall } from './curl.js';
import { nextEvent } from './gateway.js';
import { testCard, type Step } from './steps.js';
import { amount, card } from './words.js';

/** What other services do, in any language: they call the gateway, and hold no key of Checkout.com. */
export function gatewaySteps(gateway: CheckoutGateway): Step[] {
  const url = `${gateway.url}/payments`;
  return [
    {
      title: 'Another service pays through the gateway, with curl',
      method: 'POST /payments',
      async play({ vault, luggage: { reference } }) {
        const { token } = await vault.tokens.request(testCard);
        const source = { type: 'token', token };
        const body = { source, amount: minorUnits('19.99', 'GBP'), currency: 'GBP', reference };
        const call = { url, headers: { 'Idempotency-Key': `gateway-${reference}` }, body };
        const answer = await curl(gateway, call);
        const payment = answer.body as unknown as PaymentResponse;
        return {
          lines: [
            ...curlLines(gateway, call),
            `${answer.status} ${payment.id} ${payment.status}`,
            `${amount(payment.amount, payment.currency)}, ${card(payment.source)}`,
          ],
          event: await nextEvent(gateway, 'payment_approved', payment.id),
        };
      },
    },
    {
      title: 'What the gateway does not let in',
      method: 'POST /payments',
      async play() {
        const body = { source: testCard, amount: minorUnits('19.99', 'GBP'), currency: 'GBP' };
        const unsigned = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
        const withCard = await curl(gateway, { url, body });
        return {
          lines: [
            `without a signature  ${unsigned.status} ${await unsigned.text()}`,
            `with a card number   ${withCard.status} ${String(withCard.body['error_codes'])}`,
          ],
        };
      },
    },
  ];
}

/** Calls to copy. */
export function exampleCalls(gateway: CheckoutGateway): GatewayCall[] {
  return [
    { url: `${gateway.url}/disputes` },
    { url: `${gateway.url}/customers`, body: { email: 'ada@example.com', name: 'Ada Payer' } },
  ];
}
