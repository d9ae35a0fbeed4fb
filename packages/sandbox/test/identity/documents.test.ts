import { describe, expect, test } from 'vitest';
import { CheckHarness, documentKinds } from './world.js';

const images = { document_front: 'front', document: 'image' };

describe.each(documentKinds)('the images of an $name', (kind) => {
  test('are checked for their quality and then for what they show', async () => {
    const check = await CheckHarness.create(kind);
    expect((await check.read()).status).toBe('created');

    const { status, body: attempt } = await check.attempt(images);
    expect(status).toBe(201);
    expect(attempt.id).toMatch(kind.attempt);
    const seen = [];
    for (let step = 0; step < 3; step++) {
      seen.push([(await check.read()).status, (await check.readAttempt(attempt.id)).body.status]);
      await check.sandbox.processed();
    }

    expect(seen).toEqual([
      ['quality_checks_in_progress', 'quality_checks_in_progress'],
      ['checks_in_progress', 'checks_in_progress'],
      ['approved', 'completed'],
    ]);
  });

  test('are wanted again when they are too poor', async () => {
    const check = await CheckHarness.create(kind, 'eaplt_61301A10000000000000000000');
    const { body: attempt } = await check.attempt(images);
    await check.sandbox.processed();

    expect(await check.read()).toMatchObject({
      status: 'retry_required',
      response_codes: [{ code: 61301, summary: 'document_blurry' }],
    });
    expect((await check.readAttempt(attempt.id)).body.status).toBe('quality_checks_aborted');
    await check.uploaded();
    expect((await check.attempts()).total_count).toBe(2);
    expect((await check.read()).status).toBe('approved');
  });

  test('are refused while others are checked, and once there is a result', async () => {
    const check = await CheckHarness.create(kind);
    await check.attempt(images);
    expect(await check.attempt(images)).toEqual({ status: 422, body: { error_codes: ['operation_not_allowed'] } });
    await check.sandbox.processed();
    await check.sandbox.processed();

    expect((await check.read()).status).toBe('approved');
    expect((await check.attempt(images)).status).toBe(422);
  });
});

test.each([
  { sent: { document_front: 'front' }, told: false },
  { sent: { document_front: 'front', document_back: 'back' }, told: true },
])('an ID document has the images that were sent: of its back $told', async ({ sent, told }) => {
  const check = await CheckHarness.create(documentKinds[0]!);
  await check.attempt(sent);
  await check.sandbox.processed();
  await check.sandbox.processed();

  const { document } = await check.read();
  expect(document.front_image_signed_url).toContain('/identity/files/');
  expect(document.back_image_signed_url !== undefined).toBe(told);
});

test('an ID document verification tells its steps, an address one has no events', async () => {
  const [idDocument, addressDocument] = documentKinds;
  const check = await CheckHarness.create(idDocument!);
  await check.uploaded();
  const other = await CheckHarness.create(addressDocument!);
  await other.uploaded();

  expect(check.sandbox.eventTypes()).toEqual(
    ['created', 'started', 'checks_completed', 'report_created'].map((what) => `id_document_verification_${what}`),
  );
  expect(other.sandbox.eventTypes()).toEqual([]);
});

test('each shows what was read from the document', async () => {
  const [idDocument, addressDocument] = documentKinds;
  const check = await CheckHarness.create(idDocument!);
  await check.uploaded();
  const other = await CheckHarness.create(addressDocument!);
  await other.uploaded();

  expect((await check.read()).document).toMatchObject({ full_name: 'Hannah Bret', document_type: 'ID' });
  expect((await other.read()).address_document).toMatchObject({ full_names: ['Hannah Bret'] });
});
