import { describe, expect, test } from 'vitest';
import { scenarioOf } from '../../src/areas/identity/outcomes/scenario.js';
import { captureKinds, CheckHarness, documentKinds } from './world.js';

const codes = { success: '10000', declined: '62103', abandoned: '61203A', inconclusive: '61411I' };

function externalId(...parts: string[]): string {
  return `eaplt_${parts.join('').padEnd(26, '0')}`;
}

const scenarios = [
  { id: externalId(codes.success), statuses: ['approved'] },
  { id: externalId(codes.abandoned, codes.success), statuses: ['retry_required', 'approved'] },
  { id: externalId(codes.inconclusive, codes.success), statuses: ['retry_required', 'approved'] },
  { id: externalId(codes.declined), statuses: ['declined'] },
  { id: externalId(codes.abandoned, codes.declined), statuses: ['retry_required', 'declined'] },
  { id: externalId(codes.inconclusive, codes.declined), statuses: ['retry_required', 'declined'] },
];

describe.each(scenarios)('an applicant with the id $id', ({ id, statuses }) => {
  test.each(captureKinds)('takes a $name through its documented results', async (kind) => {
    const check = await CheckHarness.create(kind, id);

    const seen = [];
    for (const _ of statuses) {
      await check.captured();
      seen.push((await check.read()).status);
    }

    expect(seen).toEqual(statuses);
  });

  test.each(documentKinds)('takes a $name through the same results', async (kind) => {
    const check = await CheckHarness.create(kind, id);

    const seen = [];
    for (const _ of statuses) {
      await check.uploaded();
      seen.push((await check.read()).status);
    }

    expect(seen).toEqual(statuses);
  });
});

describe('the id that chooses', () => {
  test('is read as one step for each attempt, with the documented summary of its code', () => {
    expect(scenarioOf('eaplt_61203A62103000000000000000')).toEqual([
      { result: 'aborted', code: { code: 61203, summary: 'camera_not_found' } },
      { result: 'declined', code: { code: 62103, summary: 'document_damaged' } },
    ]);
  });

  test.each([undefined, '', 'ext_osdfdfdb4hryu5cei5vwoabrk5k', 'eaplt_62999000000000000000000000', 'eaplt_61203A'])(
    'of any other form means approved: %s',
    (id) => {
      expect(scenarioOf(id)).toEqual([{ result: 'approved', code: { code: 10000, summary: 'approved' } }]);
    },
  );
});
