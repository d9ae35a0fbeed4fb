import { createConfig, NotFoundError, ValidationError, type Configuration } from '@cko/core';
import { IssuingClient, type CardId, type SimulateAuthorizationResponse } from '@cko/issuing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../src/index.js';
import { accessToken, call } from '../calls.js';
import { exampleRequest } from '../payments/described.js';
import { startReceiver, type WebhookReceiver } from '../webhook-receiver.js';

const documentedCard = 'crd_fa6psq42dcdd6fdn5gifcq1491';
const cardholder_id = 'crh_d3ozhf43pcq2xbldn2g45qnb44';
const card_product_id = 'pro_7syjig3jq3mezlc3vjrdpfitl4';

let sandbox: Sandbox;
let receiver: WebhookReceiver;
let configuration: Configuration;
let issuing: IssuingClient;
beforeEach(async () => {
  receiver = await startReceiver();
  sandbox = await startSandbox({ processingDelay: 1000 });
  const { id, secret } = sandbox.credentials.accessKey;
  configuration = createConfig({ baseUrl: sandbox.url, accessKey: { id, secret } }, {});
  issuing = new IssuingClient(configuration);
});
afterEach(async () => {
  await configuration.close();
  await sandbox.close();
  await receiver.close();
});

/** Pays with a card, by its own expiry date. */
async function pay(id: CardId, amount: number): Promise<SimulateAuthorizationResponse> {
  const { expiry_month, expiry_year } = await issuing.cards.get(id);
  return issuing.simulate.authorization({
    card: { id, expiry_month, expiry_year },
    transaction: { type: 'purchase', amount, currency: 'GBP', merchant: { category_code: '7399' } },
  });
}

describe('over the network', () => {
  test('a card is issued under a limit, used, cleared and disputed, and its use is told by webhooks', async () => {
    sandbox.addWorkflow({
      url: receiver.url,
      signatureKey: 'key',
      events: { issuing: ['authorization_approved', 'authorization_declined', 'presentment_received'] },
    });
    const card = await issuing.cards.create({
      type: 'virtual',
      cardholder_id,
      card_product_id,
      controls: [
        {
          control_type: 'velocity_limit',
          velocity_limit: { amount_limit: 1000, velocity_window: { type: 'monthly' } },
        },
      ],
    });
    expect(card).toMatchObject({ status: 'active', controls: [{ target_id: card.id }] });

    const paid = await pay(card.id, 900);
    expect(await pay(card.id, 101)).toMatchObject({ status: 'Declined' });
    await issuing.simulate.clearing(paid.id!);
    const dispute = await issuing.disputes.create({ transaction_id: paid.id!, reason: '4853' });
    await sandbox.clock.advance(3000);

    expect(await issuing.disputes.get(dispute.id)).toMatchObject({ status: 'won' });
    // Each goes out by itself, so that they may arrive in any order.
    expect(new Set(receiver.received.map(({ body }) => JSON.parse(body).type))).toEqual(
      new Set(['authorization_approved', 'authorization_declined', 'presentment_received']),
    );
    expect(receiver.received).toHaveLength(3);
    const listed = [];
    for await (const { status } of issuing.transactions.list({ card_id: card.id })) listed.push(status);
    expect(listed).toEqual(['declined', 'disputed']);
  });

  test('what a state does not allow is 422 with its code, and what does not exist is 404', async () => {
    const { id } = await issuing.cards.create({ type: 'virtual', cardholder_id, card_product_id });
    await issuing.cards.revoke(id, { reason: 'reported_lost' });

    const refusal = issuing.cards.activate(id);
    await expect(refusal).rejects.toBeInstanceOf(ValidationError);
    await expect(refusal).rejects.toMatchObject({ errorType: 'invalid_request', errorCodes: ['card_revoked'] });
    await expect(issuing.cards.get('crd_aaaaaaaaaaaaaaaaaaaaaaaaaa')).rejects.toBeInstanceOf(NotFoundError);
  });

  test('null clears a field of a card', async () => {
    const { id } = await issuing.cards.create({ type: 'virtual', cardholder_id, card_product_id, reference: 'A' });
    await issuing.cards.update(id, { reference: null, metadata: null, activation_date: null, revocation_date: null });
    expect(await issuing.cards.get(id)).not.toHaveProperty('reference');
    await expect(issuing.cards.update(id, { expiry_year: null as never })).rejects.toBeInstanceOf(ValidationError);
  });

  test('a cardholder without a type is told so by the documented code', async () => {
    const { type: _, ...body } = exampleRequest('createCardholder');
    const credential = await accessToken(sandbox);
    const answer = await call(sandbox, 'POST', '/issuing/cardholders', { credential, body });
    expect(answer).toMatchObject({ status: 422, body: { error_codes: ['cardholder_type_required'] } });
  });

  test("a cardholder's token reads the card", async () => {
    const { id, secret } = sandbox.credentials.accessKey;
    const { access_token } = await issuing.cardholders.requestAccessToken({
      grant_type: 'client_credentials',
      client_id: id,
      client_secret: secret,
      cardholder_id,
    });
    const path = `/issuing/cards/${documentedCard}/credentials?credentials=number`;
    const answer = await call(sandbox, 'GET', path, { credential: access_token });
    expect(answer.status).toBe(200);
    expect(Object.keys(answer.body)).toEqual(['number']);
  });

  test('nothing is left of cards after a reset', async () => {
    const { id } = await issuing.cards.create({ type: 'virtual', cardholder_id, card_product_id });
    sandbox.reset();
    await expect(issuing.cards.get(id)).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe('each documented request is accepted as it stands', () => {
  const card = `/issuing/cards/${documentedCard}`;

  test.each([
    { operation: 'createCardholder', method: 'POST', path: '/issuing/cardholders', status: 201 },
    { operation: 'createCard', method: 'POST', path: '/issuing/cards', status: 201 },
    { operation: 'activateCard', method: 'POST', path: `${card}/activate`, status: 200 },
    { operation: 'suspendCard', method: 'POST', path: `${card}/suspend`, status: 200 },
    { operation: 'revokeCard', method: 'POST', path: `${card}/revoke`, status: 200 },
    { operation: 'enrollCardThreeDs', method: 'POST', path: `${card}/3ds-enrollment`, status: 202 },
    { operation: 'createCardControl', method: 'POST', path: '/issuing/controls', status: 201 },
  ])('$operation', async ({ operation, method, path, status }) => {
    const body = exampleRequest(operation) ?? undefined;
    const answer = await call(sandbox, method, path, { credential: await accessToken(sandbox), body });
    expect(answer.status).toBe(status);
  });

  test('updateCardThreeDsEnrollment', async () => {
    await issuing.cards.threeDs.enroll(documentedCard, exampleRequest('enrollCardThreeDs'));
    const updated = await issuing.cards.threeDs.update(documentedCard, exampleRequest('updateCardThreeDsEnrollment'));
    expect(updated.last_modified_date).toBeDefined();
  });

  test('updateCardControl', async () => {
    const { id } = await issuing.controls.create(exampleRequest('createCardControl'));
    const updated = await issuing.controls.update(id, exampleRequest('updateCardControl'));
    expect(updated).toMatchObject({ velocity_limit: { amount_limit: 5000, amount_remaining: 5000 } });
  });

  test('simulateAuthorization, for a card that is there and has not expired', async () => {
    const { expiry_month, expiry_year } = await issuing.cards.get(documentedCard);
    const example = exampleRequest('simulateAuthorization');
    const documented = await issuing.simulate.authorization({
      ...example,
      card: { id: documentedCard, expiry_month, expiry_year },
    });
    expect(documented).toMatchObject({ status: 'Authorized' });
  });
});
