import { describe, expect, test } from 'vitest';
import { accessToken } from '../calls.js';
import { exampleRequest } from '../payments/described.js';
import { app, browser, cards, hosted, session, startSessions, submit } from './api.js';

const notAllowed = {
  status: 403,
  body: { error_type: 'operation_not_allowed', error_codes: ['update_not_allowed_due_to_state'] },
};

describe('a session that is not hosted', () => {
  test('takes the documented request as it stands', async () => {
    const { call } = await startSessions();
    const { status, body } = await call('createSession', { body: exampleRequest('createSession') });
    expect(status).toBe(201);
    expect(body).toMatchObject({ status: 'approved', response_code: 'Y', eci: '05', next_actions: ['complete'] });
    expect(body.cryptogram).toHaveLength(28);
  });

  test('waits for channel data, then for the look of the issuer, then for the challenge', async () => {
    const { call, sandbox } = await startSessions();
    const { three_ds_method_completion: _, ...unseen } = browser;

    const created = await call('createSession', { body: session(cards.challenge) });
    const { id } = created.body;
    expect(created).toMatchObject({ status: 202, body: { status: 'pending', next_actions: ['collect_channel_data'] } });

    const collected = await call('updateSession', { id, body: unseen });
    expect(collected.body).toMatchObject({ status: 'pending', next_actions: ['issuer_fingerprint'] });
    expect((await fetch(collected.body._links.three_ds_method_url.href)).status).toBe(200);

    const seen = await call('updateSessionThreeDsMethod', { id, body: { three_ds_method_completion: 'Y' } });
    expect(seen.body).toMatchObject({
      status: 'challenged',
      response_code: 'C',
      next_actions: ['challenge_cardholder'],
    });

    const { acs_url } = (await call('getSession', { id })).body._links;
    expect(await (await submit(acs_url.href, { creq: seen.body['3ds'].challenge_request })).text()).toContain(
      'password',
    );
    expect(await (await submit(acs_url.href, { password: 'guess' })).text()).toContain('not right');
    expect(await (await submit(acs_url.href, { password: 'Checkout1!' })).text()).toContain('successful');

    const read = await call('getSession', { id });
    expect(read.body).toMatchObject({
      status: 'approved',
      approved: true,
      challenged: true,
      completed: false,
      '3ds': { interaction_counter: '02' },
      next_actions: ['complete'],
    });
    expect((await call('completeSession', { id })).status).toBe(204);
    expect((await call('getSession', { id })).body).toMatchObject({ completed: true, next_actions: [] });
    expect(await call('completeSession', { id })).toMatchObject(notAllowed);
    expect(sandbox.events.all().map(({ envelope }) => envelope.type)).toEqual([
      'authentication_started',
      'authentication_approved',
    ]);
  });

  test.each([
    { number: '4556574722325580', status: 'attempted', code: 'A', event: 'authentication_attempted' },
    { number: '4539628347117863', status: 'declined', code: 'N', event: 'authentication_failed' },
    { number: '4024007186645015', status: 'unavailable', code: 'U', event: 'authentication_failed' },
    { number: '4275765574319271', status: 'rejected', code: 'R', event: 'authentication_failed' },
    { number: cards.notEnrolled, status: 'unavailable', code: 'U', event: 'authentication_failed' },
  ] as const)('of the card $number is $status at once', async ({ number, status, code, event }) => {
    const { call, sandbox } = await startSessions();
    const answer = await call('createSession', { body: session(number, { channel_data: browser }) });
    expect(answer).toMatchObject({ status: 201, body: { status, response_code: code, challenged: false } });
    expect(sandbox.events.all().at(-1)).toMatchObject({
      envelope: { type: event, data: { session_id: answer.body.id, response_code: code, amount: '1000' } },
    });
  });

  test('of a card whose issuer fails has an error and no answer', async () => {
    const { call } = await startSessions();
    const { body } = await call('createSession', { body: session('4452927588210665', { channel_data: browser }) });
    expect(body).toMatchObject({ status: 'unavailable', status_reason: 'ares_error' });
    expect(body.response_code).toBeUndefined();
  });

  test.each([
    { who: 'an app whose data is not encrypted', channel_data: app },
    {
      who: 'the merchant alone',
      channel_data: { channel: 'merchant_initiated', request_type: 'recurring_transaction' },
    },
  ])('is unavailable to $who', async ({ channel_data }) => {
    const { call } = await startSessions();
    const { status, body } = await call('createSession', { body: session(cards.challenge, { channel_data }) });
    expect(status).toBe(201);
    expect(body).toMatchObject({ status: 'unavailable', response_code: 'U', next_actions: ['complete'] });
    expect(body.acs).toBeUndefined();
  });

  test('lets an app challenge its cardholder', async () => {
    const { call } = await startSessions();
    const channel_data = { ...app, sdk_encrypted_data: 'header..vector.text.tag' };
    const { body } = await call('createSession', { body: session(cards.challenge, { channel_data }) });
    expect(body).toMatchObject({ status: 'challenged', next_actions: ['challenge_cardholder'] });
  });

  test('posts the result to the address that the merchant gave', async () => {
    const { call } = await startSessions();
    const completion = { type: 'non_hosted', challenge_notification_url: "https://shop.test/notified?order=1&x='" };
    const { body } = await call('createSession', {
      body: session(cards.challenge, { completion, channel_data: browser }),
    });

    const html = await (await submit(body._links.acs_url.href, { password: 'Checkout1!' })).text();

    expect(html).toContain('action="https://shop.test/notified?order=1&amp;x=&#39;"');
    const [, cres = ''] = /name="cres" value="([\w-]+)"/.exec(html) ?? [];
    expect(JSON.parse(Buffer.from(cres, 'base64url').toString())).toMatchObject({
      transStatus: 'Y',
      threeDSServerTransID: body.transaction_id,
    });
  });

  test('counts a challenge as abandoned when the cardholder cancels, or the merchant completes before it is over', async () => {
    const { call } = await startSessions();
    const body = session(cards.challenge, { channel_data: browser });
    const [one, other] = [await call('createSession', { body }), await call('createSession', { body })];

    await submit(one.body._links.acs_url.href, { action: 'cancel' });
    await call('completeSession', { id: other.body.id });

    for (const { id } of [one.body, other.body]) {
      expect((await call('getSession', { id })).body).toMatchObject({
        status: 'challenge_abandoned',
        approved: false,
        acs: { challenge_cancel_reason: 'cardholder_cancel' },
      });
    }
  });

  test('takes no more data once it is over', async () => {
    const { call } = await startSessions();
    const { body } = await call('createSession', { body: session(cards.frictionless, { channel_data: browser }) });
    expect(await call('updateSession', { id: body.id, body: browser })).toMatchObject(notAllowed);
    const fingerprint = { id: body.id, body: { three_ds_method_completion: 'Y' } };
    expect(await call('updateSessionThreeDsMethod', fingerprint)).toMatchObject(notAllowed);
  });
});

describe('a hosted session', () => {
  test('sends the cardholder through its page and back', async () => {
    const { call } = await startSessions();
    const { status, body } = await call('createSession', { body: session(cards.challenge, hosted) });
    expect(status).toBe(202);
    expect(body).toMatchObject({ status: 'pending', next_actions: ['redirect_cardholder'] });

    const { href } = body._links.redirect_url;
    expect(await (await fetch(href)).text()).toContain('Confirm it is you');
    const back = await submit(href, { password: 'Checkout1!' });

    expect(back.headers.get('location')).toBe(`https://shop.test/success?cko-session-id=${body.id}`);
    const read = (await call('getSession', { id: body.id })).body;
    expect(read).toMatchObject({ status: 'approved', completed: true, next_actions: [] });
    expect(read._links.redirect_url).toBeUndefined();
  });

  test('passes a frictionless card through, and sends a failure to its own address', async () => {
    const { call } = await startSessions();
    for (const [number, path] of [
      [cards.frictionless, 'success'],
      ['4539628347117863', 'failure'],
    ] as const) {
      const { body } = await call('createSession', { body: session(number, hosted) });
      const back = await fetch(body._links.redirect_url.href, { redirect: 'manual' });
      expect(back.headers.get('location')).toBe(`https://shop.test/${path}?cko-session-id=${body.id}`);
    }
  });

  test('is decided by channel data too, and is not completed by the merchant', async () => {
    const { call } = await startSessions();
    const { id } = (await call('createSession', { body: session('4485040371536584', hosted) })).body;
    const fingerprint = { id, body: { three_ds_method_completion: 'Y' } };
    expect((await call('updateSessionThreeDsMethod', fingerprint)).body.status).toBe('pending');
    expect(await call('completeSession', { id })).toMatchObject(notAllowed);
    const updated = await call('updateSession', { id, body: browser });
    expect(updated.body).toMatchObject({ status: 'approved', next_actions: [] });
  });

  test('expires after fifteen minutes', async () => {
    const { call, sandbox } = await startSessions();
    const { body } = await call('createSession', { body: session(cards.challenge, hosted) });
    await sandbox.clock.advance(15 * 60 * 1000);
    expect((await call('getSession', { id: body.id })).body.status).toBe('expired');
    expect(sandbox.events.all().at(-1)?.envelope.type).toBe('authentication_expired');
    const back = await submit(body._links.redirect_url.href, { password: 'Checkout1!' });
    expect(back.headers.get('location')).toContain('/failure');
  });
});

describe('who may act on a session', () => {
  test('is the holder of its secret, to whom the secret is not told again', async () => {
    const { call, client } = await startSessions();
    const { id, session_secret } = await client.threeDsSessions.create(session(cards.challenge));
    const options = { sessionSecret: session_secret ?? '' };

    const read = await client.threeDsSessions.get(id, options);
    expect(read.session_secret).toBeUndefined();
    expect(read.certificates).toBeUndefined();
    await client.threeDsSessions.update(id, browser, options);
    await client.threeDsSessions.complete(id, options);
    expect(await client.threeDsSessions.get(id)).toMatchObject({ session_secret, completed: true });

    const other = await client.threeDsSessions.create(session(cards.challenge));
    expect(await call('getSession', { id: other.id, credential: session_secret ?? '' })).toMatchObject({ status: 403 });
    expect(
      await call('createSession', { credential: session_secret ?? '', body: session(cards.challenge) }),
    ).toMatchObject({
      status: 401,
    });
  });

  test('has the scope of the channel', async () => {
    const { call, sandbox } = await startSessions();
    const credential = await accessToken(sandbox, 'sessions:app');
    const refused = await call('createSession', {
      credential,
      body: session(cards.challenge, { channel_data: browser }),
    });
    expect(refused.status).toBe(403);
    expect((await call('createSession', { credential, body: session(cards.challenge, hosted) })).status).toBe(403);
    const taken = await call('createSession', { credential, body: session(cards.challenge, { channel_data: app }) });
    expect(taken.status).toBe(201);
    const { id } = taken.body;
    expect((await call('getSession', { id, credential, headers: { channel: 'browser' } })).status).toBe(403);
    expect((await call('getSession', { id, credential, headers: { channel: 'app' } })).status).toBe(200);
  });

  test('asks for one that there is', async () => {
    const { call } = await startSessions();
    expect((await call('getSession', { id: 'sid_aaaaaaaaaaaaaaaaaaaaaaaaaa' })).status).toBe(404);
  });
});

test.each([
  { wrong: { authentication_type: 'recurring' }, code: 'recurring_required' },
  {
    wrong: { authentication_type: 'installment', amount: 0, installment: { number_of_payments: 2 } },
    code: 'amount_invalid',
  },
  { wrong: { processing_channel_id: 'pc_aaaaaaaaaaaaaaaaaaaaaaaaaa' }, code: 'processing_channel_id_invalid' },
])('is refused with $code', async ({ wrong, code }) => {
  const { call } = await startSessions();
  const answer = await call('createSession', { body: session(cards.challenge, wrong) });
  expect(answer).toMatchObject({ status: 422, body: { error_codes: expect.arrayContaining([code]) } });
});

test('the events of a session have the documented fields', async () => {
  const { call, sandbox } = await startSessions();
  const { body } = await call('createSession', { body: session(cards.challenge, { channel_data: browser }) });
  await submit(body._links.acs_url.href, { password: 'Checkout1!' });
  const read = (await call('getSession', { id: body.id })).body;

  const [started, approved] = sandbox.events.all();
  expect(started?.envelope).toMatchObject({
    type: 'authentication_started',
    version: '1.0.1',
    data: {
      session_id: body.id,
      amount: '1000',
      currency: 'GBP',
      type: 'regular',
      challenge_indicator: 'no_preference',
      protocol_version: '2.2.0',
      scheme: 'visa',
      reference: 'ORDER-1',
    },
  });
  expect(approved?.envelope.data).toMatchObject({
    eci: read.eci,
    xid: read.xid,
    challenged: true,
    acs_challenged_mandated: true,
    exemption_applied: 'none',
    response_code: 'Y',
    experience: '3ds',
    '3ds_transaction_id': read.transaction_id,
    ds_transaction_id: read.ds.transaction_id,
    acs_transaction_id: read.acs.transaction_id,
  });
});

test('a challenge that takes too long is told with its reason', async () => {
  const { call, sandbox } = await startSessions();
  const { body } = await call('createSession', { body: session(cards.challenge, { channel_data: browser }) });
  await sandbox.clock.advance(15 * 60 * 1000);

  expect((await call('getSession', { id: body.id })).body).toMatchObject({
    status: 'expired',
    response_code: 'N',
    response_status_reason: '14',
    acs: { challenge_cancel_reason: 'transaction_timed_out' },
  });
  expect(sandbox.events.all().at(-1)?.envelope.data).toMatchObject({
    reason: 'ChallengeExpired',
    reason_description: 'ACS timed out',
    transaction_status_reason: 'rreq_status',
  });
});

test('the issuer may look at the browser before the channel data is there', async () => {
  const { call } = await startSessions();
  const { id } = (await call('createSession', { body: session(cards.frictionless) })).body;
  const { three_ds_method_completion: _, ...data } = browser;

  const seen = await call('updateSessionThreeDsMethod', { id, body: { three_ds_method_completion: 'Y' } });
  expect(seen.body).toMatchObject({ status: 'pending', next_actions: ['collect_channel_data'] });
  expect((await call('updateSession', { id, body: data })).body).toMatchObject({ status: 'approved' });
});
