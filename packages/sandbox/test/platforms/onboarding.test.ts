import { describe, expect, test } from 'vitest';
import { exampleRequest } from '../payments/described.js';
import { baseUrl, complete, PlatformsHarness, representative, soleTrader } from './world.js';

const passed = ['vmss_passed', 'match_passed', 'full_dd_passed', 'payments_enabled', 'payouts_enabled'];

describe('onboarding', () => {
  test('checks of a complete sub-entity pass by the clock, and each step is told in order', async () => {
    const sandbox = new PlatformsHarness();

    const id = await sandbox.onboarded();
    expect(await sandbox.read(id)).toMatchObject({ status: 'pending', capabilities: { payments: { enabled: false } } });
    await sandbox.processed();

    expect(await sandbox.read(id)).toMatchObject({
      status: 'active',
      capabilities: { payments: { enabled: true }, payouts: { enabled: true } },
    });
    expect(sandbox.takeEvents()).toEqual([
      'sub_entity_created',
      'status_changed pending',
      ...passed,
      'status_changed active',
    ]);
  });

  test('every event names the sub-entity, its reference and its name, under the source accounts', async () => {
    const sandbox = new PlatformsHarness();

    const id = await sandbox.active();

    const data = { sub_entity_id: id, reference: 'seller-1', legal_name: 'Super Hero Masks Inc.' };
    for (const event of sandbox.events) expect(event).toMatchObject({ source: 'accounts', subject: id, data });
  });

  test('the documented request lacks an identity document, so that no check begins', async () => {
    const sandbox = new PlatformsHarness();

    const answer = await sandbox.call('onboardEntity', { body: exampleRequest('onboardEntity') });
    await sandbox.processed();

    const field = 'company.representatives.0.identification.document';
    expect(answer).toMatchObject({
      status: 201,
      body: { status: 'requirements_due', requirements_due: [{ field, reason: 'required' }] },
    });
    expect((await sandbox.read(answer.body.id)).status).toBe('requirements_due');
    expect(sandbox.takeEvents()).toEqual(['sub_entity_created', 'action_required', 'status_changed requirements_due']);
  });

  test('a reference that is taken is 409 with the id and address of its sub-entity', async () => {
    const sandbox = new PlatformsHarness();
    const id = await sandbox.onboarded();
    sandbox.takeEvents();

    const { status, body } = await sandbox.call('onboardEntity', { body: complete });

    expect(status).toBe(409);
    expect(body).toEqual({ id, _links: { self: { href: `${baseUrl}/accounts/entities/${id}` } } });
    expect(sandbox.takeEvents()).toEqual([]);
  });

  test.each([
    ['a profile', { profile: undefined }, 'profile_required'],
    ['a company or individual', { company: undefined }, 'company_or_individual_required'],
  ])('%s is needed, but of a draft or where somebody is invited to say the rest', async (_name, without, code) => {
    const sandbox = new PlatformsHarness();
    const onboard = (body: object) => sandbox.call('onboardEntity', { body: { ...complete, ...without, ...body } });
    const invited = { reference: 'seller-2', contact_details: { invitee: { email: 'owner@masks.example' } } };

    expect(await onboard({})).toMatchObject({ status: 422, body: { error_codes: [code] } });
    expect(await onboard({ is_draft: true })).toMatchObject({ status: 201, body: { status: 'draft' } });
    expect(await onboard(invited)).toMatchObject({ status: 201, body: { status: 'requirements_due' } });
  });

  test('what is due and where it is paid out to are lists, and what it may do is told in full', async () => {
    const sandbox = new PlatformsHarness();

    const entity = await sandbox.read(await sandbox.active());

    expect(entity).toMatchObject({ requirements_due: [], instruments: [] });
    expect(entity.capabilities).toEqual({
      payments: { available: true, enabled: true },
      payouts: { available: true, enabled: true },
      issuing: { available: false, enabled: false },
    });
  });

  test('whoever was invited is asked for the profile, and gives it', async () => {
    const sandbox = new PlatformsHarness();
    const invitee = { email: 'owner@masks.example' };
    const entityId = await sandbox.onboarded({ profile: undefined, contact_details: { invitee } });
    const [{ id: requirementId, field_path }] = await sandbox.requirements(entityId);
    expect(field_path).toBe('profile');

    const path = { entityId, requirementId };
    const { body } = await sandbox.call('getEntityRequirement', { path });
    expect(body._schema).toMatchObject({ type: 'object' });
    await sandbox.call('resolveEntityRequirement', { path, body: { value: complete.profile } });
    await sandbox.processed();

    expect(await sandbox.read(entityId)).toMatchObject({ status: 'pending', profile: complete.profile });
  });

  test.each([
    ['company.legal_name', { ...complete.company, legal_name: undefined }],
    ['company.principal_address', { ...complete.company, principal_address: undefined }],
    ['company.representatives', { ...complete.company, representatives: undefined }],
    [
      'company.representatives.1.documents.identity_verification',
      { ...complete.company, representatives: [representative, { individual: {} }] },
    ],
  ])('%s is asked for when it is missing', async (field, company) => {
    const sandbox = new PlatformsHarness();

    const id = await sandbox.onboarded({ company });

    expect((await sandbox.read(id)).requirements_due).toEqual([{ field, reason: 'required' }]);
  });

  test.each([
    [
      'a sole trader without a legal name',
      { legal_name: undefined, business_type: 'individual_or_sole_proprietorship' },
    ],
    ['a company that controls another', { representatives: [{ company: { legal_name: 'Heroes Holding' } }] }],
  ])('nothing more is asked of %s', async (_name, more) => {
    const sandbox = new PlatformsHarness();

    const id = await sandbox.onboarded({ company: { ...complete.company, ...more } });

    expect((await sandbox.read(id)).status).toBe('pending');
  });

  test('a sole trader of an earlier schema version is asked for an identity document', async () => {
    const sandbox = new PlatformsHarness();
    const { identification: _, ...individual } = soleTrader.individual;

    const id = await sandbox.onboarded({ company: undefined, individual });

    expect((await sandbox.read(id)).requirements_due).toEqual([
      { field: 'individual.identification.document', reason: 'required' },
    ]);
    expect(sandbox.events[0]?.data.legal_name).toBe('John Doe');
  });

  test('a draft waits until it is handed in', async () => {
    const sandbox = new PlatformsHarness();
    const id = await sandbox.active({ is_draft: true });
    expect((await sandbox.read(id)).status).toBe('draft');

    await sandbox.call('updateEntity', { path: { id }, body: { ...complete, is_draft: false } });

    expect((await sandbox.read(id)).status).toBe('pending');
  });

  test('an unknown sub-entity is 404', async () => {
    const sandbox = new PlatformsHarness();
    const path = { id: 'ent_aaaaaaaaaaaaaaaaaaaaaaaaaa' };

    expect((await sandbox.call('getEntity', { path })).status).toBe(404);
    expect((await sandbox.call('updateEntity', { path, body: complete })).status).toBe(404);
  });
});

describe('an update', () => {
  test('runs the checks again and leaves the abilities as they are meanwhile', async () => {
    const sandbox = new PlatformsHarness();
    const id = await sandbox.active();
    sandbox.takeEvents();

    const body = { ...complete, company: { ...complete.company, trading_name: 'Masks' } };
    const answer = await sandbox.call('updateEntity', { path: { id }, body });
    expect(answer.body).toMatchObject({ status: 'pending', capabilities: { payouts: { enabled: true } } });
    await sandbox.processed();

    expect(await sandbox.read(id)).toMatchObject({ status: 'active', company: { trading_name: 'Masks' } });
    expect(sandbox.takeEvents()).toEqual([
      'status_changed pending',
      'vmss_passed',
      'match_passed',
      'full_dd_passed',
      'status_changed active',
    ]);
  });

  test('that adds what was missing lets the checks begin', async () => {
    const sandbox = new PlatformsHarness();
    const id = await sandbox.onboarded({ company: { ...complete.company, trading_name: undefined } });
    expect((await sandbox.read(id)).status).toBe('requirements_due');

    const answer = await sandbox.call('updateEntity', { path: { id }, body: complete });

    expect(answer.body.status).toBe('pending');
    expect(await sandbox.requirements(id)).toEqual([]);
  });

  test('settles what was asked about a representative who is gone', async () => {
    const sandbox = new PlatformsHarness();
    const representatives = [representative, { individual: {} }];
    const id = await sandbox.onboarded({ company: { ...complete.company, representatives } });

    const answer = await sandbox.call('updateEntity', { path: { id }, body: complete });

    expect(answer.body.status).toBe('pending');
  });

  test('overtakes the checks of the one before', async () => {
    const sandbox = new PlatformsHarness();
    const id = await sandbox.onboarded();
    await sandbox.clock.advance(600);
    await sandbox.call('updateEntity', { path: { id }, body: complete });
    await sandbox.clock.advance(600);

    expect((await sandbox.read(id)).status).toBe('pending');
    await sandbox.clock.advance(400);
    expect((await sandbox.read(id)).status).toBe('active');
  });

  test('does not lead out of a rejection', async () => {
    const sandbox = new PlatformsHarness();
    const id = await sandbox.active();
    await sandbox.call('simulateEntityStatus', { path: { entityId: id }, body: { status: 'rejected' } });

    const answer = await sandbox.call('updateEntity', { path: { id }, body: complete });

    expect(answer.body.status).toBe('rejected');
  });

  test('is taken as documented', async () => {
    const sandbox = new PlatformsHarness();
    const id = await sandbox.active();

    const answer = await sandbox.call('updateEntity', { path: { id }, body: exampleRequest('updateEntity') });

    expect(answer).toMatchObject({ status: 200, body: { status: 'requirements_due' } });
  });
});

describe('members', () => {
  test('the person who was invited is the one member, and can be invited once more', async () => {
    const sandbox = new PlatformsHarness();
    const invitee = { email: 'owner@masks.example' };
    const entityId = await sandbox.onboarded({ contact_details: { invitee } });

    const { body } = await sandbox.call('listEntityMembers', { path: { entityId } });
    const userId = body.data[0].user_id;
    const answer = await sandbox.call('reinviteEntityMember', { path: { entityId, userId }, body: {} });

    expect(body.data).toHaveLength(1);
    expect(userId).toMatch(/^usr_/);
    expect(answer).toMatchObject({ status: 200, body: { id: userId, user_id: userId } });
  });

  test('nobody is a member who was not invited', async () => {
    const sandbox = new PlatformsHarness();
    const entityId = await sandbox.onboarded();

    expect((await sandbox.call('listEntityMembers', { path: { entityId } })).body.data).toEqual([]);
    const path = { entityId, userId: 'usr_aaaaaaaaaaaaaaaaaaaaaaaaaa' };
    expect((await sandbox.call('reinviteEntityMember', { path, body: {} })).status).toBe(404);
  });
});
