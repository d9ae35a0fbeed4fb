import { describe, expect, test } from 'vitest';
import {
  cardControlOperations,
  cardholderOperations,
  cardOperations,
  cardThreeDsOperations,
  controlGroupOperations,
  controlProfileOperations,
  type CreateControlGroupRequest,
  digitalCardOperations,
  type IssuingClient,
  issuingDisputeOperations,
  issuingSimulationOperations,
  issuingTransactionOperations,
} from '../src/index.js';
import { authorization, connect } from './issuing-server.js';

/** An id that goes into a path only encoded. */
const id = 'crd_1/2';
const encoded = 'crd_1%2F2';

const key = { idempotencyKey: 'ORD-5023-4E89' };

/** A call of a method: its operation, and what is to arrive. */
type Sent = [operation: string, line: string, send: (issuing: IssuingClient) => PromiseLike<unknown>, body?: object];

const target_id = 'crd_fa6psq42dcdd6fdn5gifcq1491';

const reads: Sent[] = [
  ['getCardholder', `GET /issuing/cardholders/${encoded}`, (issuing) => issuing.cardholders.get(id)],
  [
    'listCardholderCards',
    `GET /issuing/cardholders/${encoded}/cards?statuses=active%2Csuspended`,
    (issuing) => issuing.cardholders.cards(id, { statuses: 'active,suspended' }),
  ],
  ['getCard', `GET /issuing/cards/${encoded}`, (issuing) => issuing.cards.get(id)],
  [
    'getCardCredentials',
    `GET /issuing/cards/${encoded}/credentials?credentials=cvc2`,
    (issuing) => issuing.cards.credentials(id, { credentials: 'cvc2' }),
  ],
  [
    'getCardThreeDsEnrollment',
    `GET /issuing/cards/${encoded}/3ds-enrollment`,
    (issuing) => issuing.cards.threeDs.get(id),
  ],
  [
    'listCardControls',
    `GET /issuing/controls?target_id=${target_id}`,
    (issuing) => issuing.controls.list({ target_id }),
  ],
  [
    'getCardControl',
    `GET /issuing/controls/${encoded}?card_id=${target_id}`,
    (issuing) => issuing.controls.get(id, { card_id: target_id }),
  ],
  [
    'listControlGroups',
    `GET /issuing/controls/control-groups?target_id=${target_id}`,
    (issuing) => issuing.controls.groups.list({ target_id }),
  ],
  ['getControlGroup', `GET /issuing/controls/control-groups/${encoded}`, (issuing) => issuing.controls.groups.get(id)],
  [
    'listControlProfiles',
    `GET /issuing/controls/control-profiles?target_id=${target_id}`,
    (issuing) => issuing.controls.profiles.list({ target_id }),
  ],
  [
    'getControlProfile',
    `GET /issuing/controls/control-profiles/${encoded}`,
    (issuing) => issuing.controls.profiles.get(id),
  ],
  ['getDigitalCard', `GET /issuing/digital-cards/${encoded}`, (issuing) => issuing.digitalCards.get(id)],
  [
    'listIssuingTransactions',
    'GET /issuing/transactions?limit=20&status=cleared&from=2026-11-01T00%3A00%3A00Z',
    (issuing) => issuing.transactions.list({ limit: 20, status: 'cleared', from: '2026-11-01T00:00:00Z' }),
  ],
  ['getIssuingTransaction', `GET /issuing/transactions/${encoded}`, (issuing) => issuing.transactions.get(id)],
  ['getIssuingDispute', `GET /issuing/disputes/${encoded}`, (issuing) => issuing.disputes.get(id)],
];

const virtualCard = {
  type: 'virtual',
  cardholder_id: 'crh_d3ozhf43pcq2xbldn2g45qnb44',
  card_product_id: 'pro_7syjig3jq3mezlc3vjrdpfitl4',
} as const;
const control = {
  control_type: 'velocity_limit',
  target_id,
  velocity_limit: { amount_limit: 5000, velocity_window: { type: 'weekly' } },
} as const;
const dispute = { transaction_id: 'trx_aaqc4uaaybigcaaqc4uaayfiga', reason: '4853' };
const escalation = { justification: 'The goods never arrived.' };
const action = { action_response: 'The receipt is attached.' };

const keyedWrites: Sent[] = [
  ['createCard', 'POST /issuing/cards', (issuing) => issuing.cards.create(virtualCard, key), virtualCard],
  ['createCardControl', 'POST /issuing/controls', (issuing) => issuing.controls.create(control, key), control],
  ['createIssuingDispute', 'POST /issuing/disputes', (issuing) => issuing.disputes.create(dispute, key), dispute],
  [
    'amendIssuingDispute',
    `POST /issuing/disputes/${encoded}/amend`,
    (issuing) => issuing.disputes.amend(id, action, key),
    action,
  ],
  ['cancelIssuingDispute', `POST /issuing/disputes/${encoded}/cancel`, (issuing) => issuing.disputes.cancel(id, key)],
  [
    'escalateIssuingDispute',
    `POST /issuing/disputes/${encoded}/escalate`,
    (issuing) => issuing.disputes.escalate(id, escalation, key),
    escalation,
  ],
  [
    'submitIssuingDispute',
    `POST /issuing/disputes/${encoded}/submit`,
    // oxlint-disable-next-line typescript/no-deprecated -- Deprecated methods still have to work.
    (issuing) => issuing.disputes.submit(id, { reason: '4853' }, key),
    { reason: '4853' },
  ],
];

const cardholder = {
  type: 'individual',
  first_name: 'Hannah',
  last_name: 'Bret',
  billing_address: { address_line1: '90 Tottenham Court Road', city: 'London', zip: 'W1T 4TJ', country: 'GB' },
  entity_id: 'ent_fa6psq242dcd6fdn5gifcq1491',
};
const group: CreateControlGroupRequest = {
  target_id,
  fail_if: 'any_fail',
  controls: [{ control_type: 'mid_limit', mid_limit: { type: 'allow', mid_list: ['593429'] } }],
};
const purchase = {
  card: { id: target_id, expiry_month: 5, expiry_year: 2030 },
  transaction: { type: 'purchase', amount: 6540, currency: 'GBP' },
};

const writes: Sent[] = [
  ['createCardholder', 'POST /issuing/cardholders', (issuing) => issuing.cardholders.create(cardholder), cardholder],
  [
    'updateCardholder',
    `PATCH /issuing/cardholders/${encoded}`,
    (issuing) => issuing.cardholders.update(id, { reference: 'X-123456' }),
    { reference: 'X-123456' },
  ],
  [
    'updateCard',
    `PATCH /issuing/cards/${encoded}`,
    (issuing) => issuing.cards.update(id, { metadata: { udf1: 'blue' } }),
    { metadata: { udf1: 'blue' } },
  ],
  ['activateCard', `POST /issuing/cards/${encoded}/activate`, (issuing) => issuing.cards.activate(id)],
  [
    'suspendCard',
    `POST /issuing/cards/${encoded}/suspend`,
    (issuing) => issuing.cards.suspend(id, { reason: 'suspected_lost' }),
    { reason: 'suspected_lost' },
  ],
  [
    'revokeCard',
    `POST /issuing/cards/${encoded}/revoke`,
    (issuing) => issuing.cards.revoke(id, { reason: 'reported_lost' }),
    { reason: 'reported_lost' },
  ],
  [
    'scheduleCardRevocation',
    `POST /issuing/cards/${encoded}/schedule-revocation`,
    (issuing) => issuing.cards.scheduleRevocation(id, { revocation_date: '2027-03-12' }),
    { revocation_date: '2027-03-12' },
  ],
  [
    'deleteScheduledCardRevocation',
    `DELETE /issuing/cards/${encoded}/schedule-revocation`,
    (issuing) => issuing.cards.deleteScheduledRevocation(id),
  ],
  [
    'renewCard',
    `POST /issuing/cards/${encoded}/renew`,
    (issuing) => issuing.cards.renew(id, { display_name: 'HANNAH BRET' }),
    { display_name: 'HANNAH BRET' },
  ],
  [
    'enrollCardThreeDs',
    `POST /issuing/cards/${encoded}/3ds-enrollment`,
    (issuing) => issuing.cards.threeDs.enroll(id, { password: 'Xtui43FvfiZ' }),
    { password: 'Xtui43FvfiZ' },
  ],
  [
    'updateCardThreeDsEnrollment',
    `PATCH /issuing/cards/${encoded}/3ds-enrollment`,
    (issuing) => issuing.cards.threeDs.update(id, { locale: 'en-GB' }),
    { locale: 'en-GB' },
  ],
  [
    'updateCardControl',
    `PUT /issuing/controls/${encoded}`,
    (issuing) => issuing.controls.update(id, { mcc_limit: { type: 'block', mcc_list: ['7995'] } }),
    { mcc_limit: { type: 'block', mcc_list: ['7995'] } },
  ],
  ['deleteCardControl', `DELETE /issuing/controls/${encoded}`, (issuing) => issuing.controls.delete(id)],
  [
    'createControlGroup',
    'POST /issuing/controls/control-groups',
    (issuing) => issuing.controls.groups.create(group),
    group,
  ],
  [
    'deleteControlGroup',
    `DELETE /issuing/controls/control-groups/${encoded}`,
    (issuing) => issuing.controls.groups.delete(id),
  ],
  [
    'createControlProfile',
    'POST /issuing/controls/control-profiles',
    (issuing) => issuing.controls.profiles.create({ name: 'Travel' }),
    { name: 'Travel' },
  ],
  [
    'updateControlProfile',
    `PATCH /issuing/controls/control-profiles/${encoded}`,
    (issuing) => issuing.controls.profiles.update(id, { name: 'Travel and food' }),
    { name: 'Travel and food' },
  ],
  [
    'deleteControlProfile',
    `DELETE /issuing/controls/control-profiles/${encoded}`,
    (issuing) => issuing.controls.profiles.delete(id),
  ],
  [
    'addTargetToControlProfile',
    `POST /issuing/controls/control-profiles/${encoded}/add/crd_3%2F4`,
    (issuing) => issuing.controls.profiles.addTarget(id, 'crd_3/4'),
  ],
  [
    'removeTargetFromControlProfile',
    `POST /issuing/controls/control-profiles/${encoded}/remove/crd_3%2F4`,
    (issuing) => issuing.controls.profiles.removeTarget(id, 'crd_3/4'),
  ],
  [
    'simulateAuthorization',
    'POST /issuing/simulate/authorizations',
    (issuing) => issuing.simulate.authorization(purchase),
    purchase,
  ],
  [
    'simulateIncrementalAuthorization',
    `POST /issuing/simulate/authorizations/${encoded}/authorizations`,
    (issuing) => issuing.simulate.incrementalAuthorization(id, { amount: 100 }),
    { amount: 100 },
  ],
  [
    'simulateClearing',
    `POST /issuing/simulate/authorizations/${encoded}/presentments`,
    (issuing) => issuing.simulate.clearing(id, { amount: 100 }),
    { amount: 100 },
  ],
  [
    'simulateRefund',
    `POST /issuing/simulate/authorizations/${encoded}/refunds`,
    (issuing) => issuing.simulate.refund(id, { amount: 100 }),
    { amount: 100 },
  ],
  [
    'simulateReversal',
    `POST /issuing/simulate/authorizations/${encoded}/reversals`,
    (issuing) => issuing.simulate.reversal(id, { amount: 100 }),
    { amount: 100 },
  ],
  [
    'simulateOobAuthentication',
    'POST /issuing/simulate/oob/authentication',
    (issuing) => issuing.simulate.oobAuthentication({ card_id: target_id }),
    { card_id: target_id },
  ],
];

/** Sends, and tells what arrived and what came back. */
async function exchange(send: Sent[2]) {
  const answer = { id: 'from-the-server' };
  const { issuing, received, operations } = await connect({ status: 200, body: answer });
  expect(await send(issuing)).toEqual(answer);
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

describe('a method that reads sends no body and no key', () => {
  test.each(reads)('%s', async (operation, line, send) => {
    expect(await exchange(send)).toEqual({
      operations: [operation],
      requests: [{ line, authorization, idempotencyKey: undefined, body: undefined }],
    });
  });
});

describe('a method that Checkout.com recognises repeats of sends its body under the given key', () => {
  test.each(keyedWrites)('%s', async (operation, line, send, body) => {
    expect(await exchange(send)).toEqual({
      operations: [operation],
      requests: [{ line, authorization, idempotencyKey: key.idempotencyKey, body }],
    });
  });
});

describe('any other method that changes something sends its body without a key', () => {
  test.each(writes)('%s', async (operation, line, send, body) => {
    expect(await exchange(send)).toEqual({
      operations: [operation],
      requests: [{ line, authorization, idempotencyKey: undefined, body }],
    });
  });
});

test('every operation is among those sent here, but for the cardholder token, which is sent as a form', () => {
  const described = {
    ...cardholderOperations,
    ...cardOperations,
    ...cardThreeDsOperations,
    ...cardControlOperations,
    ...controlGroupOperations,
    ...controlProfileOperations,
    ...digitalCardOperations,
    ...issuingTransactionOperations,
    ...issuingDisputeOperations,
    ...issuingSimulationOperations,
  };
  const sent = [...reads, ...keyedWrites, ...writes].map(([operation]) => operation);
  expect([...sent, 'requestCardholderAccessToken'].sort()).toEqual(Object.keys(described).sort());
});
