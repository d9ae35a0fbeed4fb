import { ConflictError, createConfig, PreconditionFailedError, type Configuration } from '@cko/core';
import { etagOf, PlatformsClient } from '@cko/platforms';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../src/index.js';
import { call } from '../calls.js';
import { startReceiver, type WebhookReceiver } from '../webhook-receiver.js';
import { exampleRequest } from '../payments/described.js';
import { bankAccount, complete } from './world.js';

const processingDelay = 1000;
const hour = 60 * 60 * 1000;
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);

let sandbox: Sandbox;
let receiver: WebhookReceiver;
let configuration: Configuration;
let client: PlatformsClient;
beforeEach(async () => {
  receiver = await startReceiver();
  sandbox = await startSandbox({ processingDelay });
  const { secretKey } = sandbox.credentials;
  configuration = createConfig({ baseUrl: sandbox.url, hosts: { files: sandbox.url }, secretKey }, {});
  client = new PlatformsClient(configuration);
});
afterEach(async () => {
  await configuration.close();
  await sandbox.close();
  await receiver.close();
});

async function processed(): Promise<void> {
  await sandbox.clock.advance(processingDelay);
  await sandbox.clock.advance(0);
}

/** Asks for an address and sends content to it. */
async function upload(entity: string, purpose: string, content: Uint8Array): Promise<{ id: string; status: number }> {
  const { id, _links } = await client.entities.files.create(entity, { purpose });
  const response = await fetch(_links?.upload?.href ?? '', { method: 'PUT', body: content });
  return { id, status: response.status };
}

describe('over the network', () => {
  test('a seller is onboarded, and a webhook tells when it can be paid out', async () => {
    sandbox.addWorkflow({ url: receiver.url, signatureKey: 'key', events: { accounts: ['payouts_enabled'] } });

    const { id, status } = await client.entities.onboard(complete);
    await processed();

    expect(status).toBe('pending');
    expect((await client.entities.get(id)).status).toBe('active');
    const [told] = receiver.received.map(({ body }) => JSON.parse(body));
    expect(told).toMatchObject({ type: 'payouts_enabled', version: '1.0.0', data: { sub_entity_id: id } });
  });

  test('a second seller with the same reference is a conflict', async () => {
    await client.entities.onboard(complete);

    await expect(client.entities.onboard(complete)).rejects.toBeInstanceOf(ConflictError);
  });

  test('a missing reference is 422 in the form of accounts', async () => {
    const { reference: _, ...body } = complete;

    const answer = await call(sandbox, 'POST', '/accounts/entities', { body });

    expect(answer).toMatchObject({
      status: 422,
      body: { error_type: 'invalid_request', error_codes: ['reference_required'] },
    });
  });

  test('a draft needs no more than a reference and whom to invite', async () => {
    const contact_details = { invitee: { email: 'owner@masks.example' } };
    const body = { reference: 'seller-2', is_draft: true, contact_details };

    const answer = await call(sandbox, 'POST', '/accounts/entities', { body });

    expect(answer).toMatchObject({ status: 201, body: { reference: 'seller-2', status: 'draft' } });
  });

  test.each(['onboardEntity', 'updateEntity'])('the documented %s is taken', async (operation) => {
    const { id } = await client.entities.onboard(complete);
    const [method, path] = operation === 'onboardEntity' ? ['POST', ''] : ['PUT', `/${id}`];

    const answer = await call(sandbox, method, `/accounts/entities${path}`, { body: exampleRequest(operation) });

    expect(answer.status).toBe(operation === 'onboardEntity' ? 201 : 200);
  });

  test('a bank statement is uploaded and verifies the account that is then paid out to', async () => {
    const { id: entity } = await client.entities.onboard(complete);
    const { id: file, status } = await upload(entity, 'bank_verification', Buffer.from('%PDF-1.7'));
    await processed();
    expect(status).toBe(200);
    expect(await client.entities.files.get(entity, file)).toMatchObject({
      status: 'valid',
      size: 8,
      mime_type: 'application/pdf',
      purpose: 'bank_verification',
    });

    const { id } = await client.entities.paymentInstruments.create(entity, {
      ...bankAccount,
      currency: 'GBP',
      country: 'GB',
      default: true,
      document: { type: 'bank_statement', file_id: file },
    });
    await processed();
    await client.entities.payoutSchedules.update(entity, {
      GBP: { enabled: true, threshold: 100, recurrence: { frequency: 'monthly', by_month_day: [1, 15] } },
    });

    const { GBP } = await client.entities.payoutSchedules.get(entity);
    expect(GBP?.recurrence).toMatchObject({ payment_instrument_id: id, schedule: { by_month_day: [1, 15] } });
  });

  test('an identity document has to be an image', async () => {
    const { id: entity } = await client.entities.onboard(complete);
    const pdf = await upload(entity, 'identity_verification', Buffer.from('%PDF-1.7'));
    const image = await upload(entity, 'identity_verification', png);
    expect((await client.entities.files.get(entity, image.id)).status).toBe('processing');
    await processed();

    expect(await client.entities.files.get(entity, pdf.id)).toMatchObject({
      status: 'invalid',
      status_reasons: ['InvalidMimeType'],
    });
    expect((await client.entities.files.get(entity, image.id)).status).toBe('valid');
  });

  test('a file of more than 4 MB is taken and found invalid', async () => {
    const { id: entity } = await client.entities.onboard(complete);
    const content = Buffer.concat([png, Buffer.alloc(4 * 1024 * 1024)]);

    const { id } = await upload(entity, 'identity_verification', content);
    await processed();

    const file = await client.entities.files.get(entity, id);
    expect(file).toMatchObject({ status: 'invalid', status_reasons: ['InvalidSize'] });
  });

  test('content is sent once, and can be fetched for an hour', async () => {
    const { id: entity } = await client.entities.onboard(complete);
    const { id, _links } = await client.entities.files.create(entity, exampleRequest('createEntityFile'));
    const address = _links?.upload?.href ?? '';
    const send = async (to: string) => (await fetch(to, { method: 'PUT', body: png })).status;

    expect(await send(address.replace(/signature=\w+/, 'signature=other'))).toBe(403);
    expect(await send(address)).toBe(200);
    expect(await send(address)).toBe(409);
    const file = await client.entities.files.get(entity, id);
    const download = await fetch(file._links?.download?.href ?? '');
    expect(download.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await download.arrayBuffer())).toEqual(png);
    await sandbox.clock.advance(hour);
    expect((await fetch(file._links?.download?.href ?? '')).status).toBe(403);
  });

  test('a purpose that no document has is refused', async () => {
    const { id } = await client.entities.onboard(complete);

    const refusal = client.entities.files.create(id, { purpose: 'holiday_photos' });

    await expect(refusal).rejects.toMatchObject({ status: 422, errorCodes: ['purpose_invalid'] });
  });

  test('a reserve rule is changed by whoever read it last', async () => {
    const { id: entity } = await client.entities.onboard(complete);
    const { reserveRules } = client.entities;
    const rolling = { percentage: 10, holding_duration: { weeks: 2 } };
    const valid_from = '2098-01-01T00:00:00Z';
    const { id } = await reserveRules.create(entity, { type: 'rolling', rolling, valid_from });
    const { response } = await reserveRules.get(entity, id).withResponse();
    const change = { type: 'rolling' as const, rolling: { ...rolling, percentage: 15 } };

    await reserveRules.update(entity, id, change, { ifMatch: etagOf(response) });
    const late = reserveRules.update(entity, id, change, { ifMatch: etagOf(response) });

    await expect(late).rejects.toBeInstanceOf(PreconditionFailedError);
    expect((await reserveRules.get(entity, id)).rolling.percentage).toBe(15);
    const path = `/accounts/entities/${entity}/reserve-rules/${id}`;
    expect((await call(sandbox, 'PUT', path, { body: change })).status).toBe(428);
  });

  test('the simulator takes an access key, and no secret key', async () => {
    const { id } = await client.entities.onboard(complete);
    const withKey = createConfig({ baseUrl: sandbox.url, accessKey: sandbox.credentials.accessKey }, {});
    const { simulate } = new PlatformsClient(withKey);

    const [scenario] = (await simulate.listScenarios()).filter(({ name }) => name === 'Entity Rejected');
    const played = await simulate.runScenario(id, scenario?.id ?? '');

    expect(played).toMatchObject({ previous_status: 'pending', current_status: 'rejected' });
    expect((await call(sandbox, 'GET', '/simulate/scenarios')).status).toBe(401);
    await withKey.close();
  });
});
