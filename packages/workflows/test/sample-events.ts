import type { KnownWebhookEvent } from '../src/index.js';

export const secret = 'a-signature-key-for-tests';

/** A card payment that was approved, with fields as Checkout.com names them in webhooks. */
export const paymentApproved = {
  id: 'evt_caxmnvuvbe4elkbdx2imwbnjxu',
  type: 'payment_approved',
  version: '1.0.29',
  created_on: '2026-05-22T11:56:04.8821546Z',
  data: {
    id: 'pay_griq7wyqkggu7mnk7ecm6ysrl4',
    action_id: 'act_gl5cpqgccxeulozrvaassd4lta',
    reference: 'ORD-1',
    amount: 1099,
    currency: 'GBP',
    processed_on: '2026-05-22T11:56:01.1299682Z',
    response_code: '10000',
    response_summary: 'Approved',
    processing: { Aft: 'False', acquirer_transaction_id: '217551732463583666445' },
    '3ds': { downgraded: false, enrolled: 'Y', version: '2.2.0' },
    source: { type: 'card', scheme: 'VISA', last_4: '4242', card_type: 'CREDIT' },
    metadata: { shop: 'Café' },
  },
  _links: {
    self: { href: 'https://1234abcd.api.sandbox.checkout.com/workflows/events/evt_caxmnvuvbe4elkbdx2imwbnjxu' },
  },
} satisfies KnownWebhookEvent<'payment_approved'>;

/** The one kind of event that is documented with `timestamp` in place of `created_on`. */
export const paymentCaptured = {
  id: 'evt_fkfqht6yonme7bk7jawrgzbbxq',
  type: 'payment_captured',
  version: '1.0.29',
  timestamp: '2026-05-24T09:12:32.3570000Z',
  data: {
    id: 'pay_vti5layihapu5bhbn5tjtk6eem',
    action_id: 'act_uqlj3642dyyuroivzdwfg2fysq',
    amount: 1099,
    currency: 'GBP',
    processed_on: '2026-05-24T09:12:27.4695512Z',
    response_code: '10000',
    response_summary: 'Approved',
    balances: {
      total_authorized: 1099,
      total_voided: 0,
      available_to_void: 0,
      total_captured: 1099,
      available_to_capture: 0,
      total_refunded: 0,
      available_to_refund: 1099,
    },
    trigger: 'manual',
  },
} satisfies KnownWebhookEvent<'payment_captured'>;
