import { describe, expect, test } from 'vitest';
import { Refusal } from '../../src/refusal.js';
import { captureKinds, CheckHarness, documentKinds, IdentityHarness, redirectUrl } from './world.js';

const forciblyClosed = [{ code: 64001, summary: 'forcibly_closed' }];

/** Everything that is kept of a check, as text. */
function kept(check: CheckHarness): string {
  return JSON.stringify([...check.sandbox.store.collection('identity_checks').newest(), ...files(check)]);
}

function files(check: CheckHarness): { id: string }[] {
  return check.sandbox.store.collection('identity_files').newest();
}

describe.each([...captureKinds, ...documentKinds])('anonymizing a $name', (kind) => {
  const isCapture = captureKinds.some(({ name }) => name === kind.name);

  async function finished(): Promise<CheckHarness> {
    const check = await CheckHarness.create(kind);
    await (isCapture ? check.captured() : check.uploaded());
    return check;
  }

  test('takes away names, images and the report, and keeps the result', async () => {
    const check = await finished();
    const reported = kind.name === 'face_authentication' ? undefined : await check.report();
    const before = await check.read();

    const answer = await check.anonymize();

    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ id: before.id, status: 'approved', response_codes: before.response_codes });
    expect(JSON.stringify(answer.body)).not.toContain('Hannah');
    for (const field of ['verified_identity', 'face', 'document', 'address_document']) {
      expect(answer.body[field]).toBeUndefined();
    }
    expect(kept(check)).not.toContain('Hannah');
    expect(files(check)).toEqual([]);
    if (reported !== undefined) {
      expect((await check.report()).status).toBe(404);
      await expect(check.sandbox.open('GET', reported.body.signed_url)).rejects.toThrow(Refusal);
    }
  });

  test('before there is a result ends the check without one, whatever was under way', async () => {
    const check = await CheckHarness.create(kind);
    const id = isCapture
      ? await check.capture('start', 'finish')
      : (await check.attempt({ document_front: 'image', document: 'image' })).body.id;
    await check.anonymize();
    await check.sandbox.processed();
    await check.sandbox.processed();

    expect(await check.read()).toMatchObject({ status: 'inconclusive', response_codes: forciblyClosed });
    expect((await check.readAttempt(id)).body).toMatchObject({
      status: isCapture ? 'capture_aborted' : 'terminated',
      response_codes: forciblyClosed,
    });
    expect(files(check)).toEqual([]);
  });
});

test('anonymizing forgets what the applicant chose in the capture', async () => {
  const check = await CheckHarness.create(captureKinds[0]!);
  const { body } = await check.attempt({
    redirect_url: redirectUrl,
    client_information: { pre_selected_residence_country: 'FR' },
  });
  for (const action of ['start', 'finish']) {
    await check.sandbox.open('POST', body._links.verification_url.href, action);
  }
  const before = (await check.readAttempt(body.id)).body;
  expect(before.client_information).toEqual({ pre_selected_residence_country: 'FR' });
  expect(before.applicant_session_information.selected_documents).toHaveLength(1);

  await check.anonymize();

  const after = (await check.readAttempt(body.id)).body;
  expect(after.client_information).toBeUndefined();
  expect(after.applicant_session_information).toBeUndefined();
});

test('anonymizing is told', async () => {
  const check = await CheckHarness.create(captureKinds[0]!);
  await check.capture('start');
  await check.anonymize();

  expect(check.sandbox.eventTypes().slice(-2)).toEqual([
    'identity_verification_closed',
    'identity_verification_anonymized',
  ]);
});

test('an applicant keeps the merchant’s id and loses the rest', async () => {
  const sandbox = new IdentityHarness();
  const body = { external_applicant_id: 'ext_1', email: 'hannah.bret@example.com', external_applicant_name: 'Hannah' };
  const { id } = (await sandbox.call('createApplicant', { body })).body;

  const answer = await sandbox.call('anonymizeApplicant', { path: { applicant_id: id } });

  expect(answer.body).toMatchObject({ id, external_applicant_id: 'ext_1' });
  expect(answer.body.email).toBeUndefined();
  expect(answer.body.external_applicant_name).toBeUndefined();
  expect(JSON.stringify(sandbox.store.collection('applicants').newest())).not.toMatch(/hannah/i);
});
