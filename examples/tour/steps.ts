import { minorUnits, ValidationError } from '@cko/core';
import type {
  CapturePaymentRequest,
  IncrementAuthorizationRequest,
  RefundPaymentRequest,
  VoidPaymentRequest,
} from '@cko/payments';
import type { CardTokenRequest } from '@cko/vault';
import type { WebhookEvent } from '@cko/workflows';
import type { BusEvent } from 'local-gateway';
import { documented } from './documented.js';
import { payAtRedirect } from './payer.js';
import { amount, card } from './words.js';
import type { Traveller } from './traveller.js';

/** What a step shows. */
export interface Shown {
  /** What came back, a line each. */
  lines: string[];
  /** The webhook that the step caused. */
  webhook?: WebhookEvent | undefined;
  /** What the gateway's receiver made of the webhook: an event on the bus. */
  event?: BusEvent;
}

export interface Step {
  title: string;
  /** The method that a reader would look up. */
  method: string;
  /** Why the step cannot be played, if so. */
  unless?: (traveller: Traveller) => string | undefined;
  play: (traveller: Traveller) => Promise<Shown>;
}

const onlySandbox = ({ target }: Traveller) =>
  target.sandbox === undefined ? 'takes a browser, or an account set up for it' : undefined;

/** A documented test card that is always good. */
export const testCard = {
  type: 'card',
  number: '4242424242424242',
  expiry_month: 6,
  expiry_year: 2030,
  cvv: '100',
} as const;

export const steps: Step[] = [
  {
    title: 'Tokenize a card in the browser',
    method: 'vault.tokens.request',
    unless: ({ target }) => (target.canTokenize ? undefined : 'takes a public key, CKO_PUBLIC_KEY'),
    async play({ vault, luggage }) {
      const token = await vault.tokens.request({ ...documented<CardTokenRequest>('requestToken'), ...testCard });
      luggage.token = token.token;
      return { lines: [`${token.token}, good until ${token.expires_on}`] };
    },
  },
  {
    title: 'Authorize a payment, to be captured later',
    method: 'payments.request',
    async play({ payments, luggage, payment, settled }) {
      const { token, reference } = luggage;
      const source = token === undefined ? testCard : ({ type: 'token', token } as const);
      const result = await payments.request(
        payment({ source, reference, capture: false, authorization_type: 'Estimated' }),
      );
      luggage.paymentId = result.id;
      if (!('approved' in result)) return { lines: [`${result.id} ${result.status}`] };
      return {
        lines: [
          `${result.id} ${result.status}, ${amount(result.amount, result.currency)}`,
          `${result.response_code} ${result.response_summary}, ${card(result.source)}`,
        ],
        webhook: await settled(result.id, 'payment_approved', 'Authorized'),
      };
    },
  },
  {
    title: 'The order grew: authorize more',
    method: 'payments.incrementAuthorization',
    async play({ payments, luggage, target }) {
      const body = documented<IncrementAuthorizationRequest>('incrementPaymentAuthorization');
      const increment = await payments.incrementAuthorization(luggage.paymentId, body);
      return {
        lines: [`${increment.response_code} ${increment.response_summary}, + ${amount(body.amount ?? 0, 'USD')}`],
        webhook: await target.sandbox?.inbox.next('payment_authorization_incremented', luggage.paymentId),
      };
    },
  },
  {
    title: 'Ship a part, capture a part',
    method: 'payments.capture',
    async play({ payments, luggage, settled }) {
      const { amount_allocations: _, ...body } = documented<CapturePaymentRequest>('capturePayment');
      const capture = await payments.capture(luggage.paymentId, { ...body, capture_type: 'NonFinal' });
      const webhook = await settled(luggage.paymentId, 'payment_captured', 'Partially Captured');
      return { lines: [`${capture.action_id} accepted`, await balances(payments, luggage.paymentId)], webhook };
    },
  },
  {
    title: 'Refund it, twice under one idempotency key',
    method: 'payments.refund',
    async play({ payments, luggage, settled }) {
      const { amount: units, reference, metadata } = documented<RefundPaymentRequest>('refundPayment');
      const refund = () =>
        payments.refund(
          luggage.paymentId,
          { amount: units, reference, metadata },
          { idempotencyKey: `refund-${luggage.reference}` },
        );
      const first = await refund();
      const webhook = await settled(luggage.paymentId, 'payment_refunded', 'Refunded', 'Partially Refunded');
      const second = await refund();
      return {
        lines: [
          `${first.action_id} accepted`,
          `${second.action_id} the second time: ${first.action_id === second.action_id ? 'the same refund' : 'ANOTHER refund'}`,
          await balances(payments, luggage.paymentId),
        ],
        webhook,
      };
    },
  },
  {
    title: 'Look at everything that happened to it',
    method: 'payments.actions',
    async play({ payments, luggage }) {
      const actions = await payments.actions(luggage.paymentId);
      return {
        lines: actions
          .toReversed()
          .map(
            (action) =>
              `${action.type.padEnd(13)} ${amount(action.amount, 'USD').padStart(10)}  ${action.response_code ?? ''}`,
          ),
      };
    },
  },
  {
    title: 'Cancel an order before it ships',
    method: 'payments.void',
    async play({ payments, payment, settled }) {
      const authorized = await payments.request(payment({ source: testCard, capture: false }));
      const voided = await payments.void(authorized.id, documented<VoidPaymentRequest>('voidPayment'));
      return {
        lines: [`${authorized.id} authorized`, `${voided.action_id} accepted`],
        webhook: await settled(authorized.id, 'payment_voided', 'Voided'),
      };
    },
  },
  {
    title: 'A card that the bank declines',
    method: 'payments.request',
    async play({ payments, payment, settled }) {
      const declined = await payments.request(payment({ source: testCard, amount: minorUnits('1.01', 'USD') }));
      if (!('approved' in declined)) return { lines: [declined.status] };
      return {
        lines: [
          `${declined.id} ${declined.status}`,
          `${declined.response_code} ${declined.response_summary}: an answer, not an error`,
        ],
        webhook: await settled(declined.id, 'payment_declined', 'Declined'),
      };
    },
  },
  {
    title: 'A payer who proves who they are, with 3D Secure',
    method: 'payments.request',
    unless: onlySandbox,
    async play({ payments, payment, settled }) {
      const pending = await payments.request(
        payment({
          source: testCard,
          '3ds': { enabled: true, challenge_indicator: 'challenge_requested_mandate' },
          success_url: 'https://shop.example/thanks',
          failure_url: 'https://shop.example/sorry',
        }),
      );
      const sessionId = await payAtRedirect(pending._links['redirect']?.href);
      const paid = await payments.get(sessionId);
      return {
        lines: [
          `${pending.id} ${pending.status}, the payer is sent to the bank`,
          `${sessionId} comes back: ${paid.status}`,
        ],
        webhook: await settled(pending.id, 'payment_approved', 'Authorized'),
      };
    },
  },
  {
    title: 'Pay out to a bank account',
    method: 'payments.request',
    unless: onlySandbox,
    async play({ payments, target, settled }) {
      const payout = await payments.request({
        processing_channel_id: target.processingChannelId ?? '',
        source: { type: 'currency_account', id: `ca_${'y'.repeat(26)}` },
        destination: {
          type: 'bank_account',
          account_type: 'current',
          account_number: '55555555',
          bank_code: '202015',
          country: 'GB',
          account_holder: { type: 'individual', first_name: 'Ada', last_name: 'Payee' },
        },
        amount: minorUnits('25.00', 'GBP'),
        currency: 'GBP',
      });
      return {
        lines: [`${payout.id} ${payout.status}`],
        webhook: await settled(payout.id, 'payment_paid', 'Paid'),
      };
    },
  },
  {
    title: 'A mistake, and what the error says',
    method: 'payments.request',
    async play({ payments, payment }) {
      const wrong = { ...testCard, number: '4242424242424241' };
      const error = await payments.request(payment({ source: wrong })).catch((reason: unknown) => reason);
      if (!(error instanceof ValidationError)) throw error;
      return { lines: [`${error.name}: ${error.message}`] };
    },
  },
  {
    title: 'Find the payment by its reference',
    method: 'payments.list',
    async play({ payments, luggage }) {
      const lines: string[] = [];
      for await (const found of payments.list({ reference: luggage.reference })) {
        lines.push(`${found.id} ${found.status}, ${amount(found.amount, found.currency)}`);
      }
      return { lines };
    },
  },
];

async function balances(payments: Traveller['payments'], paymentId: string): Promise<string> {
  const { balances: now, currency } = await payments.get(paymentId);
  const of = (units: number | undefined) => amount(units ?? 0, currency);
  return `authorized ${of(now?.total_authorized)}, captured ${of(now?.total_captured)}, refunded ${of(now?.total_refunded)}`;
}
