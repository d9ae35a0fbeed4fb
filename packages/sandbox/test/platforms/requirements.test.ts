import { describe, expect, test } from 'vitest';
import { baseUrl, complete, PlatformsHarness } from './world.js';

const document = { type: 'passport', front: 'file_bbbbbbbbbbbbbbbbbbbbbbbbbb' };

/** A sub-entity that was asked for one field, and the id of the requirement. */
async function asked(field: string): Promise<{ sandbox: PlatformsHarness; path: Record<string, string> }> {
  const sandbox = new PlatformsHarness();
  const entityId = await sandbox.active();
  sandbox.takeEvents();
  await sandbox.call('simulateRequirementsDue', { path: { entityId }, body: { fields: [field] } });
  const [requirement] = await sandbox.requirements(entityId);
  return { sandbox, path: { entityId, requirementId: requirement.id } };
}

describe('requirements', () => {
  test('each one is told, with its address', async () => {
    const { sandbox, path } = await asked('documents.company_verification');

    const event = sandbox.events.find(({ type }) => type === 'action_required');

    const href = `${baseUrl}/accounts/entities/${path.entityId}/requirements/${path.requirementId}`;
    expect(event).toMatchObject({
      data: { requirement: { id: path.requirementId } },
      links: { requirement: { href } },
    });
  });

  test('a requirement names its field and resource, and what an answer has to look like', async () => {
    const { sandbox, path } = await asked('company.representatives.0.documents.identity_verification');

    const { body } = await sandbox.call('getEntityRequirement', { path });

    const { company } = await sandbox.read(path.entityId as string);
    expect(body).toMatchObject({
      id: expect.stringMatching(/^req_/),
      resource: company.representatives[0].id,
      resource_type: 'representative',
      priority: 'high',
      field_path: 'company.representatives.0.documents.identity_verification',
      urn: `urn:object:representative#${body.resource}#field:identity_verification`,
      _schema: { type: 'object', required: ['type', 'front'] },
    });
  });

  test('one that is due within seven days is critical', async () => {
    const { sandbox, path } = await asked('processing_details');
    await sandbox.clock.advance(24 * 24 * 60 * 60 * 1000);

    expect((await sandbox.call('getEntityRequirement', { path })).body.priority).toBe('critical');
  });

  test('an answer is processed, then it is the value, and the checks run', async () => {
    const { sandbox, path } = await asked('company.representatives.0.documents.identity_verification');

    const answer = await sandbox.call('resolveEntityRequirement', { path, body: { value: document } });
    expect(answer).toMatchObject({ status: 200, body: { id: path.requirementId, status: 'processing' } });
    expect((await sandbox.read(path.entityId as string)).status).toBe('requirements_due');
    await sandbox.processed();

    expect(await sandbox.requirements(path.entityId as string)).toEqual([]);
    const entity = await sandbox.read(path.entityId as string);
    expect(entity.status).toBe('pending');
    expect(entity.company.representatives[0].documents.identity_verification).toEqual(document);
    await sandbox.processed();
    expect((await sandbox.read(path.entityId as string)).status).toBe('active');
  });

  test('the checks wait for the last answer', async () => {
    const sandbox = new PlatformsHarness();
    const { principal_address: _, trading_name: __, ...company } = complete.company;
    const entityId = await sandbox.onboarded({ company });
    const [first] = await sandbox.requirements(entityId);
    expect(first.field_path).toBe('company.trading_name');

    const path = { entityId, requirementId: first.id };
    await sandbox.call('resolveEntityRequirement', { path, body: { value: 'Masks' } });
    await sandbox.processed();

    expect((await sandbox.read(entityId)).status).toBe('requirements_due');
    expect((await sandbox.requirements(entityId)).map(({ field_path }) => field_path)).toEqual([
      'company.principal_address',
    ]);
  });

  test('a list of representatives can be the answer', async () => {
    const sandbox = new PlatformsHarness();
    const entityId = await sandbox.onboarded({ company: { ...complete.company, representatives: undefined } });
    const [requirement] = await sandbox.requirements(entityId);

    const path = { entityId, requirementId: requirement.id };
    const { representatives } = complete.company;
    await sandbox.call('resolveEntityRequirement', { path, body: { value: representatives } });
    await sandbox.processed();

    expect((await sandbox.read(entityId)).status).toBe('pending');
  });

  test.each([
    ['that does not fit its schema', 'not an object', 'value_invalid'],
    ['that lacks what its schema needs', { type: 'passport' }, 'value_invalid'],
  ])('a value %s is refused', async (_name, value, code) => {
    const { sandbox, path } = await asked('documents.company_verification');

    const answer = await sandbox.call('resolveEntityRequirement', { path, body: { value } });

    expect(answer).toMatchObject({ status: 422, body: { error_codes: [code] } });
  });

  test('a second answer to the same requirement is refused', async () => {
    const { sandbox, path } = await asked('documents.company_verification');
    await sandbox.call('resolveEntityRequirement', { path, body: { value: document } });

    const answer = await sandbox.call('resolveEntityRequirement', { path, body: { value: document } });

    expect(answer).toMatchObject({ status: 422, body: { error_codes: ['requirement_processing'] } });
  });

  test('a requirement belongs to its sub-entity', async () => {
    const { sandbox, path } = await asked('documents.company_verification');
    const entityId = await sandbox.active({ reference: 'seller-2' });

    expect((await sandbox.call('getEntityRequirement', { path: { ...path, entityId } })).status).toBe(404);
  });
});
