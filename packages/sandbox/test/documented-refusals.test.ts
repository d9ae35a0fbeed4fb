import { afterAll, describe, expect, test } from 'vitest';
import { describedOperations } from '../src/description.js';
import { startSandbox } from '../src/index.js';
import { accessToken, call } from './calls.js';

const sandbox = await startSandbox();
afterAll(() => sandbox.close());

const nobody = 'aaaaaaaaaaaaaaaaaaaaaaaaaa';
const simulated = `/simulate/entities/ent_${nobody}`;
const request = `/compliance-requests/pay_${nobody}`;

describe('a request that does not fit its description is 400 where that is documented in place of 422', () => {
  const refused = [
    ['simulateEntityStatus', 'POST', `${simulated}/status`, { status: 'asleep' }, 'status_invalid'],
    ['simulateEntityStatus', 'POST', `${simulated}/status`, {}, 'status_required'],
    ['simulateEntityStatus', 'POST', `${simulated}/status`, undefined, 'request_data_required'],
    ['simulateRequirementsDue', 'POST', `${simulated}/requirements-due`, { fields: 'company' }, 'fields_invalid'],
    ['simulateRequirementsDue', 'POST', `${simulated}/requirements-due`, {}, 'fields_required'],
    ['respondToComplianceRequest', 'POST', request, { fields: 'name' }, 'fields_invalid'],
    ['createApplicant', 'POST', '/applicants', { email: 7 }, 'email_invalid'],
    ['updateApplicant', 'PATCH', `/applicants/aplt_${nobody}`, { email: 7 }, 'email_invalid'],
    [
      'listEntityPaymentInstruments',
      'GET',
      `/accounts/entities/ent_${nobody}/payment-instruments?status=lost`,
      undefined,
      'status_invalid',
    ],
  ] as const;

  test.each(refused)('%s by %s %s with %o', async (_operation, method, path, body, code) => {
    const answer = await call(sandbox, method, path, { credential: await accessToken(sandbox), body });
    expect(answer).toMatchObject({ status: 400, body: { error_codes: [code] } });
  });

  test('which are all that have a body or a query', () => {
    const documented = describedOperations
      .filter(({ errors }) => errors.includes(400) && !errors.includes(422))
      .filter(({ encoding, bodySchema, querySchema }) => encoding === 'json' && (bodySchema ?? querySchema));
    const ids = documented.map(({ id }) => id);
    expect(ids.toSorted()).toEqual([...new Set(refused.map(([operation]) => operation))].toSorted());
  });
});
