import { describe, expect, test } from 'vitest';
import { exampleRequest } from '../payments/described.js';
import { captureKinds, CheckHarness, documentKinds, IdentityHarness, redirectUrl, userJourneyId } from './world.js';

const kinds = [...captureKinds, ...documentKinds];

describe('an applicant', () => {
  test('is made from the documented request, read, and changed by another one', async () => {
    const sandbox = new IdentityHarness();
    const created = await sandbox.call('createApplicant', { body: exampleRequest('createApplicant') });
    const path = { applicant_id: created.body.id };
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject(exampleRequest('createApplicant'));
    expect((await sandbox.call('getApplicant', { path })).body).toEqual(created.body);

    await sandbox.clock.advance(1);
    const updated = await sandbox.call('updateApplicant', { path, body: exampleRequest('updateApplicant') });

    expect(updated.body).toMatchObject({
      ...exampleRequest('updateApplicant'),
      external_applicant_id: exampleRequest('createApplicant').external_applicant_id,
    });
    expect(updated.body.modified_on > created.body.modified_on).toBe(true);
  });

  test('keeps what a change leaves out', async () => {
    const sandbox = new IdentityHarness();
    const applicant_id = await sandbox.applicant();
    await sandbox.call('updateApplicant', { path: { applicant_id }, body: { external_applicant_name: 'Hannah' } });

    expect((await sandbox.call('getApplicant', { path: { applicant_id } })).body).toMatchObject({
      email: 'hannah.bret@example.com',
      external_applicant_name: 'Hannah',
    });
  });
});

test('the documented request makes an identity verification', async () => {
  const sandbox = new IdentityHarness();
  const body = { ...exampleRequest('createIdentityVerification'), applicant_id: await sandbox.applicant() };

  const answer = await sandbox.call('createIdentityVerification', { body });

  expect(answer.status).toBe(201);
  expect(answer.body).toMatchObject({ ...body, status: 'pending', documents: [], risk_labels: [] });
});

test('create-and-open makes a verification, its attempt and, where none is named, its applicant', async () => {
  const sandbox = new IdentityHarness();
  const body = { declared_data: { name: 'Hannah Bret' }, redirect_url: redirectUrl };

  const answer = await sandbox.call('createAndOpenIdentityVerification', { body });

  expect(answer.status).toBe(201);
  const { id, applicant_id, _links } = answer.body;
  expect(await sandbox.open('GET', _links.verification_url.href)).toMatchObject({
    html: expect.stringContaining('Start'),
  });
  expect((await sandbox.call('getApplicant', { path: { applicant_id } })).status).toBe(200);
  const attempts = await sandbox.call('listIdentityVerificationAttempts', { path: { identity_verification_id: id } });
  expect(attempts.body.data).toMatchObject([{ status: 'pending_redirection', redirect_url: redirectUrl }]);
  expect(sandbox.eventTypes()).toEqual(['identity_verification_created', 'identity_verification_opened']);
});

describe('what does not exist', () => {
  test.each(['getApplicant', 'updateApplicant', 'anonymizeApplicant'])('is 404 for %s', async (operation) => {
    const path = { applicant_id: 'aplt_aaaaaaaaaaaaaaaaaaaaaaaaaa' };
    expect(await new IdentityHarness().call(operation, { path, body: {} })).toEqual({
      status: 404,
      body: { error_codes: [] },
    });
  });

  test.each(kinds)('is 404 as a $name or its attempt', async ({ kind, name }) => {
    const sandbox = new IdentityHarness();
    const check = await CheckHarness.create({ kind, name }, undefined, sandbox);
    const nowhere = { [`${name}_id`]: 'idv_aaaaaaaaaaaaaaaaaaaaaaaaaa', attempt_id: 'iatp_a' };
    const body = { redirect_url: redirectUrl };

    for (const operation of [`get${kind}`, `anonymize${kind}`, `list${kind}Attempts`, `create${kind}Attempt`]) {
      expect((await sandbox.call(operation, { path: nowhere, body })).status, operation).toBe(404);
    }
    expect((await check.readAttempt('iatp_a')).status).toBe(404);
  });

  test('is 404 as a screening', async () => {
    const answer = await new IdentityHarness().call('getAmlScreening', { path: { aml_verification_id: 'amlv_a' } });
    expect(answer.status).toBe(404);
  });

  test('is 404 under the path of another kind', async () => {
    const check = await CheckHarness.create(captureKinds[0]!);
    const { id } = await check.read();
    const answer = await check.sandbox.call('getFaceAuthentication', { path: { face_authentication_id: id } });
    expect(answer.status).toBe(404);
  });

  test.each([...kinds.map(({ kind }) => `create${kind}`), 'createAmlScreening', 'createAndOpenIdentityVerification'])(
    'is invalid as the applicant of %s',
    async (operation) => {
      const body = {
        applicant_id: 'aplt_aaaaaaaaaaaaaaaaaaaaaaaaaa',
        user_journey_id: userJourneyId,
        declared_data: { name: 'Hannah Bret' },
        redirect_url: redirectUrl,
        search_parameters: { configuration_identifier: 'any' },
      };
      expect(await new IdentityHarness().call(operation, { body })).toEqual({
        status: 422,
        body: { error_codes: ['applicant_id_invalid'] },
      });
    },
  );

  test('is a page that says so', async () => {
    const reply = await new IdentityHarness().open('GET', 'http://sandbox.test/identity/captures/iatp_a');
    expect(reply).toMatchObject({ status: 404 });
  });
});
