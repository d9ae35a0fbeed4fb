import { createConfig, NotFoundError, type Configuration } from '@cko/core';
import { IdentityClient } from '@cko/identity';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../src/index.js';
import { call } from '../calls.js';
import { startReceiver, type WebhookReceiver } from '../webhook-receiver.js';
import { exampleRequest } from '../payments/described.js';
import { redirectUrl, userJourneyId } from './world.js';

const processingDelay = 1000;

let sandbox: Sandbox;
let receiver: WebhookReceiver;
let configuration: Configuration;
let client: IdentityClient;
beforeEach(async () => {
  receiver = await startReceiver();
  sandbox = await startSandbox({ processingDelay });
  configuration = createConfig({ baseUrl: sandbox.url, secretKey: sandbox.credentials.secretKey }, {});
  client = new IdentityClient(configuration);
});
afterEach(async () => {
  await configuration.close();
  await sandbox.close();
  await receiver.close();
});

/** Lets what was accepted be done and told. */
async function processed(): Promise<void> {
  await sandbox.clock.advance(processingDelay);
  await sandbox.clock.advance(0);
}

/** Does something on a page, like a person with a browser. */
function act(address: string | undefined, action: string): Promise<Response> {
  const body = new URLSearchParams({ action });
  return fetch(address ?? '', { method: 'POST', body, redirect: 'manual' });
}

describe('over the network', () => {
  test('an applicant is verified, the merchant is told by webhook and gets the report', async () => {
    sandbox.addWorkflow({
      url: receiver.url,
      signatureKey: 'key',
      events: { identities: ['identity_verification_checks_completed'] },
    });
    const applicant = await client.applicants.create({ external_applicant_id: 'eaplt_10000000000000000000000000' });
    const { id } = await client.identityVerifications.create({
      applicant_id: applicant.id,
      declared_data: { name: 'Hannah Bret' },
    });
    const attempt = await client.identityVerifications.attempts.create(id, { redirect_url: redirectUrl });
    const address = attempt._links?.verification_url?.href;

    const page = await fetch(address ?? '');
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('value="start"');
    expect((await act(address, 'start')).status).toBe(200);
    const end = await act(address, 'finish');
    expect([end.status, end.headers.get('location')]).toEqual([303, redirectUrl]);
    await processed();

    expect(await client.identityVerifications.get(id)).toMatchObject({ status: 'approved' });
    expect(receiver.received.map(({ body }) => JSON.parse(body))).toMatchObject([
      {
        type: 'identity_verification_checks_completed',
        version: '1.2.0',
        data: { identity_verification_id: id, external_applicant_id: 'eaplt_10000000000000000000000000' },
      },
    ]);
    const report = await client.identityVerifications.getReport(id);
    const file = await fetch(report.signed_url);
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect((await file.text()).startsWith('%PDF-1.4')).toBe(true);

    await client.identityVerifications.anonymize(id);
    expect((await fetch(report.signed_url)).status).toBe(404);
    await expect(client.identityVerifications.getReport(id)).rejects.toBeInstanceOf(NotFoundError);
  });

  test('assets are listed page by page, each an image', async () => {
    const { id } = await client.identityVerifications.createAndOpen({
      declared_data: { name: 'Hannah Bret' },
      redirect_url: redirectUrl,
    });
    const [attempt] = (await client.identityVerifications.attempts.list(id)).data;
    await act(attempt?._links?.verification_url?.href, 'start');
    await act(attempt?._links?.verification_url?.href, 'finish');

    const types = [];
    for await (const asset of client.identityVerifications.attempts.listAssets(id, attempt!.id, { limit: 2 })) {
      types.push(asset.type);
      const image = await fetch(asset._links.asset_url.href);
      expect(image.headers.get('content-type')).toBe('image/png');
    }
    expect(types).toEqual(['face_image', 'document_front_image', 'document_back_image']);
  });

  test('an ID document is checked twice after images that were too poor', async () => {
    const applicant = await client.applicants.create({ external_applicant_id: 'eaplt_61301A10000000000000000000' });
    const { id } = await client.idDocumentVerifications.create({
      applicant_id: applicant.id,
      user_journey_id: userJourneyId,
      declared_data: { name: 'Hannah Bret' },
    });

    await client.idDocumentVerifications.attempts.create(id, { document_front: 'aW1hZ2U=' });
    await processed();
    expect(await client.idDocumentVerifications.get(id)).toMatchObject({ status: 'retry_required' });
    await client.idDocumentVerifications.attempts.create(id, { document_front: 'aW1hZ2U=' });
    await processed();
    await processed();

    expect(await client.idDocumentVerifications.get(id)).toMatchObject({ status: 'approved' });
  });

  test('a screening is made and read', async () => {
    const applicant = await client.applicants.create({});
    const screening = await client.amlScreenings.create({
      applicant_id: applicant.id,
      search_parameters: { configuration_identifier: '8eb79430-c014-41e5-be73-2c2c091322b8' },
    });
    await processed();
    await processed();

    expect(await client.amlScreenings.get(screening.id)).toMatchObject({ status: 'approved', monitored: false });
  });

  test('an attempt without an address to return to is refused before it is made', async () => {
    const { id } = await client.identityVerifications.createAndOpen({
      declared_data: { name: 'Hannah Bret' },
      redirect_url: redirectUrl,
    });

    const refusal = await call(sandbox, 'POST', `/identity-verifications/${id}/attempts`);

    expect(refusal.status).toBe(422);
    expect((await client.identityVerifications.attempts.list(id)).total_count).toBe(1);
  });

  test('the documented requests are accepted as they stand, but for the id of the applicant', async () => {
    const applicant = await call(sandbox, 'POST', '/applicants', { body: exampleRequest('createApplicant') });
    expect(applicant.status).toBe(201);
    const { id: applicant_id } = applicant.body;
    const update = { body: exampleRequest('updateApplicant') };
    expect((await call(sandbox, 'PATCH', `/applicants/${applicant_id}`, update)).status).toBe(200);

    const body = { ...exampleRequest('createIdentityVerification'), applicant_id };
    expect((await call(sandbox, 'POST', '/identity-verifications', { body })).status).toBe(201);
  });

  test('a reset forgets everybody', async () => {
    const applicant = await client.applicants.create({});
    sandbox.reset();

    await expect(client.applicants.get(applicant.id)).rejects.toBeInstanceOf(NotFoundError);
  });
});
