import { describe, expect, test } from 'vitest';
import { digitalCardsOf } from '../../src/areas/issuing/digital-cards.js';
import { exampleRequest } from '../payments/described.js';
import { cardholderId, IssuingHarness, unknown } from './world.js';

describe('a cardholder', () => {
  test('is created, read and changed in what is named only', async () => {
    const sandbox = new IssuingHarness();
    const created = await sandbox.call('createCardholder', { body: exampleRequest('createCardholder') });
    expect(created).toMatchObject({ status: 201, body: { status: 'active' } });
    const path = { cardholderId: created.body.id };

    const updated = await sandbox.call('updateCardholder', { path, body: { first_name: 'Jack' } });
    expect(updated.status).toBe(200);
    expect((await sandbox.call('getCardholder', { path })).body).toMatchObject({
      first_name: 'Jack',
      last_name: 'Kennedy',
      entity_id: exampleRequest('createCardholder').entity_id,
    });
  });

  test('has the cards of the statuses that are asked for', async () => {
    const sandbox = new IssuingHarness();
    const [active, inactive] = [await sandbox.card(), await sandbox.card({ activate_card: false })];
    const cards = async (query: Record<string, string>) =>
      (await sandbox.call('listCardholderCards', { path: { cardholderId }, query })).body.cards.map(
        ({ id }: any) => id,
      );

    expect(await cards({})).toEqual([inactive, active]);
    expect(await cards({ statuses: 'active' })).toEqual([active]);
    expect(await cards({ statuses: 'inactive,active' })).toEqual([inactive, active]);
    expect(await cards({ statuses: 'revoked' })).toEqual([]);
  });

  test.each(['getCardholder', 'updateCardholder', 'listCardholderCards'])(
    'that is unknown is 404 to %s',
    async (operation) => {
      const path = { cardholderId: `crh_${unknown}` };
      expect((await new IssuingHarness().call(operation, { path })).status).toBe(404);
    },
  );
});

describe("a cardholder's access token", () => {
  test('has the scopes of its key that are about issuing', async () => {
    const sandbox = new IssuingHarness();
    const { id: client_id, secret: client_secret } = sandbox.accessKey;
    const body = { grant_type: 'client_credentials', client_id, client_secret, cardholder_id: cardholderId };
    const { status, body: token } = await sandbox.call('requestCardholderAccessToken', { body });

    expect(status).toBe(200);
    expect(token).toMatchObject({ token_type: 'Bearer', expires_in: 3600, scope: 'card-management' });
    expect(sandbox.world.accessTokens.read(token.access_token)?.scopes).toEqual(['card-management']);
  });

  test.each([
    { wrong: { client_secret: 'another' }, error: 'invalid_client' },
    { wrong: { cardholder_id: `crh_${unknown}` }, error: 'invalid_request' },
  ])('is refused for $error', async ({ wrong, error }) => {
    const sandbox = new IssuingHarness();
    const { id: client_id, secret: client_secret } = sandbox.accessKey;
    const body = { grant_type: 'client_credentials', client_id, client_secret, ...wrong };
    const answer = await sandbox.call('requestCardholderAccessToken', { body });
    expect(answer).toEqual({ status: 400, body: { error } });
  });
});

test('a digital card is read, and stands for the renewed card once that is active', async () => {
  const sandbox = new IssuingHarness();
  const parent = await sandbox.card();
  const path = { digitalCardId: 'dcr_5ngxzsynm2me3oxf73esbhda6q' };
  expect((await sandbox.call('getDigitalCard', { path })).status).toBe(404);
  digitalCardsOf(sandbox.world).add({
    id: path.digitalCardId,
    cardId: parent,
    status: 'active',
    lastFour: '1234',
    type: 'secure_element',
    requestor: { name: 'Apple Pay' },
    provisionedOn: sandbox.clock.now(),
  });
  expect((await sandbox.call('getDigitalCard', { path })).body).toMatchObject({ card_id: parent, status: 'active' });

  const card = (await sandbox.act('renewCard', parent, {})).body.id as string;
  await sandbox.act('activateCard', card);
  expect((await sandbox.call('getDigitalCard', { path })).body).toMatchObject({ card_id: card });
});
