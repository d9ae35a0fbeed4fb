import { describe, expect, test } from 'vitest';
import { IdentityHarness } from './world.js';

const search_parameters = { configuration_identifier: '8eb79430-c014-41e5-be73-2c2c091322b8' };

describe('an AML screening', () => {
  test.each([
    { externalId: undefined, status: 'approved' },
    { externalId: 'eaplt_61203A62103000000000000000', status: 'approved' },
    { externalId: 'ext_1_aml_declined', status: 'declined' },
    { externalId: 'ext_1_aml_review_required', status: 'review_required' },
  ])('of an applicant with the id $externalId ends as $status', async ({ externalId, status }) => {
    const sandbox = new IdentityHarness();
    const applicant_id = await sandbox.applicant(externalId);
    const { body } = await sandbox.call('createAmlScreening', { body: { applicant_id, search_parameters } });
    const seen = [body.status];
    for (let step = 0; step < 2; step++) {
      await sandbox.processed();
      seen.push((await sandbox.call('getAmlScreening', { path: { aml_verification_id: body.id } })).body.status);
    }

    expect(seen).toEqual(['created', 'screening_in_progress', status]);
    expect(sandbox.eventTypes()).toEqual(['aml_verification_status_changed', 'aml_verification_status_changed']);
    expect(sandbox.eventData('aml_verification_status_changed')).toEqual({
      applicant_id,
      ...(externalId && { external_applicant_id: externalId }),
      status,
      aml_verification_id: body.id,
    });
  });
});
