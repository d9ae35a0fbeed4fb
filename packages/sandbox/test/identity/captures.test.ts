import { describe, expect, test } from 'vitest';
import { captureKinds, CheckHarness, minute, processingDelay, redirectUrl } from './world.js';

describe.each(captureKinds)('the capture of a $name', (kind) => {
  const { name, first } = kind;

  test('goes from status to status, and each is told', async () => {
    const check = await CheckHarness.create(kind, 'eaplt_10000000000000000000000000');
    const { sandbox } = check;
    expect((await check.read()).status).toBe(first);

    const { body: attempt } = await check.attempt();
    const address = attempt._links.verification_url.href;
    expect(attempt).toMatchObject({ status: 'pending_redirection', redirect_url: redirectUrl, response_codes: [] });
    expect(attempt.id).toMatch(kind.attempt);
    expect(await check.read()).toMatchObject({ status: 'pending', _links: { verification_url: { href: address } } });

    await sandbox.open('POST', address, 'start');
    expect((await check.read()).status).toBe('capture_in_progress');
    expect((await check.readAttempt(attempt.id)).body.status).toBe('capture_in_progress');

    expect(await sandbox.open('POST', address, 'finish')).toEqual({ redirect: redirectUrl });
    const checking = await check.read();
    expect(checking.status).toBe('checks_in_progress');
    expect(checking._links.verification_url).toBeUndefined();
    await sandbox.clock.advance(processingDelay / 2);
    expect((await check.readAttempt(attempt.id)).body.status).toBe('checks_in_progress');

    await sandbox.clock.advance(processingDelay / 2);
    expect(await check.read()).toMatchObject({
      status: 'approved',
      response_codes: [{ code: 10000, summary: 'approved' }],
    });
    expect((await check.readAttempt(attempt.id)).body.status).toBe('completed');
    const told = sandbox.eventTypes().filter((type) => !type.endsWith('report_created'));
    expect(told).toEqual(
      ['created', 'opened', 'started', 'capture_completed', 'checks_completed'].map((what) => `${name}_${what}`),
    );
  });

  test('tells what documented events tell', async () => {
    const check = await CheckHarness.create(kind, 'eaplt_10000000000000000000000000');
    expect(check.sandbox.eventData(`${name}_created`)).toMatchObject({ status: 'created', response_codes: [] });
    await check.captured();

    const { id, applicant_id, user_journey_id } = await check.read();
    expect(check.sandbox.eventData(`${name}_checks_completed`)).toEqual({
      applicant_id,
      external_applicant_id: 'eaplt_10000000000000000000000000',
      status: 'approved',
      [`${name}_id`]: id,
      response_codes: [{ code: 10000, summary: 'approved' }],
      user_journey_id,
    });
    expect(check.sandbox.events.every(({ source, subject }) => source === 'identities' && subject === id)).toBe(true);
  });

  test('expires after 15 minutes if nobody comes, and uses up no step', async () => {
    const check = await CheckHarness.create(kind, 'eaplt_61203A62103000000000000000');
    const { body: attempt } = await check.attempt();
    await check.sandbox.clock.advance(15 * minute);

    const neverStarted = [{ code: 61101, summary: 'applicant_never_started' }];
    expect(await check.read()).toMatchObject({ status: 'retry_required', response_codes: neverStarted });
    expect((await check.readAttempt(attempt.id)).body).toMatchObject({
      status: 'expired',
      response_codes: neverStarted,
    });
    expect(check.sandbox.eventTypes()).toContain(`${name}_link_expired`);
    expect(await check.sandbox.open('POST', attempt._links.verification_url.href, 'start')).toMatchObject({
      status: 410,
    });

    await check.captured();
    expect((await check.read()).response_codes).toEqual([{ code: 61203, summary: 'camera_not_found' }]);
  });

  test('that was begun in time does not expire', async () => {
    const check = await CheckHarness.create(kind);
    await check.capture('start');
    await check.sandbox.clock.advance(16 * minute);

    expect((await check.read()).status).toBe('capture_in_progress');
  });

  test.each([
    {
      actions: ['refuse'],
      status: 'refused',
      attempt: 'capture_refused',
      code: { code: 63001, summary: 'applicant_refusal' },
      event: 'capture_refused',
    },
    {
      actions: ['start', 'leave'],
      status: 'retry_required',
      attempt: 'capture_aborted',
      code: { code: 61121, summary: 'applicant_drop' },
      event: 'capture_aborted',
    },
  ])('ends as $status when the applicant does $actions', async ({ actions, status, attempt, code, event }) => {
    const check = await CheckHarness.create(kind);
    const id = await check.capture(...actions);

    expect(await check.read()).toMatchObject({ status, response_codes: [code] });
    expect((await check.readAttempt(id)).body).toMatchObject({ status: attempt, response_codes: [code] });
    expect(check.sandbox.eventTypes().at(-1)).toBe(`${name}_${event}`);
  });

  test.each([
    ['finish', 'pending_redirection', []],
    ['leave', 'pending_redirection', []],
    ['refuse', 'capture_in_progress', ['start']],
    ['start', 'checks_in_progress', ['start', 'finish']],
    ['toString', 'pending_redirection', []],
  ])('ignores %s while it is %s', async (action, status, before) => {
    const check = await CheckHarness.create(kind);
    const id = await check.capture(...before, action);

    expect((await check.readAttempt(id)).body.status).toBe(status);
  });

  test('is asked for again by another attempt', async () => {
    const check = await CheckHarness.create(kind, 'eaplt_61411I10000000000000000000');
    await check.captured();
    expect(check.sandbox.eventData(`${name}_checks_inconclusive`)).toMatchObject({
      status: 'retry_required',
      response_codes: [{ code: 61411, summary: 'face_partially_hidden' }],
    });

    await check.attempt();

    expect(check.sandbox.eventTypes().slice(-2)).toEqual([`${name}_retry_requested`, `${name}_opened`]);
    expect(check.sandbox.eventData(`${name}_retry_requested`)).toMatchObject({ status: 'pending', response_codes: [] });
  });

  test('is closed by force when another attempt is made while it is open', async () => {
    const check = await CheckHarness.create(kind);
    const earlier = await check.capture('start');
    await check.attempt();

    expect((await check.readAttempt(earlier)).body.response_codes).toEqual([
      { code: 64001, summary: 'forcibly_closed' },
    ]);
    expect(check.sandbox.eventTypes()).toContain(`${name}_closed`);
    expect(await check.read()).toMatchObject({ status: 'pending', response_codes: [] });
    expect(await check.sandbox.open('GET', `http://sandbox.test/identity/captures/${earlier}`)).toEqual({
      redirect: redirectUrl,
    });
  });

  test.each([
    ['checks are in progress', (check: CheckHarness) => check.capture('start', 'finish')],
    ['it is approved', (check: CheckHarness) => check.captured()],
    ['the applicant refused', (check: CheckHarness) => check.capture('refuse')],
    ['it was anonymized', (check: CheckHarness) => check.anonymize()],
  ])('takes no other attempt once %s', async (_, bring) => {
    const check = await CheckHarness.create(kind);
    await bring(check);
    const before = await check.read();

    expect(await check.attempt()).toEqual({ status: 422, body: { error_codes: ['operation_not_allowed'] } });
    expect(await check.read()).toEqual(before);
  });

  test('needs an address that the applicant can be sent back to', async () => {
    const check = await CheckHarness.create(kind);

    expect(await check.attempt({ redirect_url: 'nowhere' })).toMatchObject({
      status: 422,
      body: { error_codes: ['redirect_url_invalid'] },
    });
  });

  test('leaves images that can be fetched', async () => {
    const check = await CheckHarness.create(kind);
    const id = await check.captured();
    const { body } = await check.assets(id);

    expect(body.total_count).toBeGreaterThan(0);
    expect(body.data[0].type).toBe('face_image');
    for (const { _links } of body.data) {
      expect(await check.sandbox.open('GET', _links.asset_url.href)).toMatchObject({ contentType: 'image/png' });
    }
    const { face } = await check.read();
    expect(await check.sandbox.open('GET', face.image_signed_url)).toMatchObject({ contentType: 'image/png' });
  });

  test('has an attempt list by pages, newest first', async () => {
    const check = await CheckHarness.create(kind);
    const ids = [];
    for (let made = 0; made < 3; made++) ids.unshift((await check.attempt()).body.id);

    const page = await check.attempts({ limit: '2' });
    expect(page).toMatchObject({ total_count: 3, skip: 0, limit: 2 });
    expect(page._links.previous).toBeUndefined();
    const { searchParams } = new URL(page._links.next.href);
    const next = await check.attempts(Object.fromEntries(searchParams));
    expect(next._links.next).toBeUndefined();
    expect([...page.data, ...next.data].map(({ id }: { id: string }) => id)).toEqual(ids);
  });
});

test('an identity verification shows who was found, and a declined one does not', async () => {
  const [kind] = captureKinds;
  const approved = await CheckHarness.create(kind!);
  await approved.captured();
  const declined = await CheckHarness.create(kind!, 'eaplt_62103000000000000000000000');
  await declined.captured();

  expect(await approved.read()).toMatchObject({
    verified_identity: { full_name: 'Hannah Bret' },
    documents: [{ full_name: 'Hannah Bret', document_type: 'ID' }],
  });
  expect((await declined.read()).verified_identity).toBeUndefined();
});
