import { describe, expect, test } from 'vitest';
import { PlatformsHarness, soleTrader } from './world.js';

const failed = ['vmss_passed', 'match_passed', 'full_dd_failed', 'payments_disabled', 'payouts_disabled'];

describe('scenarios', () => {
  test.each([
    ['Happy Path', 'active', true, true, []],
    [
      'Missing Data',
      'requirements_due',
      true,
      true,
      ['company.business_registration_number', 'company.registered_address'],
    ],
    ['Document Verification Required', 'requirements_due', true, true, ['documents.company_verification']],
    [
      'Identity Verification Required',
      'requirements_due',
      true,
      true,
      ['company.representatives.0.documents.identity_verification'],
    ],
    ['Address Verification Required', 'requirements_due', true, true, ['documents.proof_of_principal_address']],
    ['Processing Details Required', 'requirements_due', true, true, ['processing_details']],
    ['Entity Rejected', 'rejected', false, false, []],
    ['Entity Restricted', 'restricted', true, false, []],
    ['Entity Deactivated', 'inactive', false, false, []],
  ])('%s leads an active sub-entity to %s', async (name, status, payments, payouts, due) => {
    const sandbox = new PlatformsHarness();
    const entityId = await sandbox.active();
    const { body: scenarios } = await sandbox.call('listSimulatorScenarios');
    const scenario = scenarios.find((known: { name: string }) => known.name === name);

    const answer = await sandbox.call('runSimulatorScenario', { path: { entityId, scenarioId: scenario.id } });

    expect(answer).toMatchObject({
      status: 200,
      body: { scenario_name: name, previous_status: 'active', current_status: status, requirements_due: due },
    });
    const capabilities = { payments: { enabled: payments }, payouts: { enabled: payouts } };
    expect(await sandbox.read(entityId)).toMatchObject({ status, capabilities });
    expect((await sandbox.requirements(entityId)).map(({ field_path }) => field_path)).toEqual(due);
  });

  test('a rejection tells what failed and what is off now', async () => {
    const sandbox = new PlatformsHarness();
    const entityId = await sandbox.onboarded();
    sandbox.takeEvents();

    await sandbox.call('runSimulatorScenario', { path: { entityId, scenarioId: 'entity_rejected' } });
    await sandbox.processed();

    expect(sandbox.takeEvents()).toEqual([...failed, 'status_changed rejected']);
    expect((await sandbox.read(entityId)).status).toBe('rejected');
  });

  test('a sole trader of an earlier schema version is asked for a document of its own', async () => {
    const sandbox = new PlatformsHarness();
    const entityId = await sandbox.active(soleTrader);

    const path = { entityId, scenarioId: 'identity_verification_required' };
    const { body } = await sandbox.call('runSimulatorScenario', { path });

    expect(body.requirements_due).toEqual(['individual.identification.document']);
  });

  test('an unknown scenario or sub-entity is 404', async () => {
    const sandbox = new PlatformsHarness();
    const entityId = await sandbox.onboarded();
    const unknown = 'ent_aaaaaaaaaaaaaaaaaaaaaaaaaa';

    expect((await sandbox.call('runSimulatorScenario', { path: { entityId, scenarioId: 'none' } })).status).toBe(404);
    const path = { entityId: unknown, scenarioId: 'happy_path' };
    expect((await sandbox.call('runSimulatorScenario', { path })).status).toBe(404);
  });
});

describe('a status', () => {
  test.each(['draft', 'active', 'pending', 'restricted', 'requirements_due', 'inactive', 'rejected'])(
    'can be %s, whatever it was before',
    async (status) => {
      const sandbox = new PlatformsHarness();
      const entityId = await sandbox.onboarded();
      await sandbox.call('simulateEntityStatus', { path: { entityId }, body: { status: 'rejected' } });

      const answer = await sandbox.call('simulateEntityStatus', { path: { entityId }, body: { status } });

      expect(answer.body).toMatchObject({ entity_id: entityId, previous_status: 'rejected', current_status: status });
      expect((await sandbox.read(entityId)).status).toBe(status);
    },
  );
});

describe('requirements', () => {
  test.each([
    ['a company', {}, 'individual.'],
    ['a sole trader of an earlier schema version', soleTrader, 'company.'],
  ])('of %s, every listed field that it has can be asked for', async (_name, body, otherFields) => {
    const sandbox = new PlatformsHarness();
    const entityId = await sandbox.active(body);
    const { body: known } = await sandbox.call('listSimulatorRequirements');
    const fields = known
      .map(({ field }: { field: string }) => field)
      .filter((field: string) => !field.startsWith(otherFields));

    const answer = await sandbox.call('simulateRequirementsDue', { path: { entityId }, body: { fields } });

    expect(answer.body).toMatchObject({ current_status: 'requirements_due', requirements_due: fields });
    for (const { id, field_path } of await sandbox.requirements(entityId)) {
      const { body: details } = await sandbox.call('getEntityRequirement', { path: { entityId, requirementId: id } });
      const { type } = known.find(({ field }: { field: string }) => field === field_path);
      expect(details._schema.type).toBe(type);
    }
  });

  test('a field is asked for once', async () => {
    const sandbox = new PlatformsHarness();
    const entityId = await sandbox.active();
    const body = { fields: ['processing_details'] };
    await sandbox.call('simulateRequirementsDue', { path: { entityId }, body });
    await sandbox.call('simulateRequirementsDue', { path: { entityId }, body });

    expect(await sandbox.requirements(entityId)).toHaveLength(1);
  });

  test.each([[['no.such.field']], [['individual.first_name']], [[]]])(
    'fields that it does not have are 400: %s',
    async (fields) => {
      const sandbox = new PlatformsHarness();
      const entityId = await sandbox.active();

      const answer = await sandbox.call('simulateRequirementsDue', { path: { entityId }, body: { fields } });

      expect(answer).toMatchObject({ status: 400, body: { error_codes: ['fields_invalid'] } });
    },
  );
});
