import { describe, expect, test } from 'vitest';
import {
  ConflictError,
  entityFileOperations,
  entityMemberOperations,
  entityOperations,
  entityPaymentInstrumentOperations,
  entityRequirementOperations,
  onboardingSimulationOperations,
  payoutScheduleOperations,
  type PlatformsClient,
  reserveRuleOperations,
  type UpdatePayoutScheduleRequest,
} from '../src/index.js';
import { authorizations, connect, filesHost } from './platforms-server.js';

/** Ids that go into a path only encoded. */
const entity = 'ent_1/2';
const other = 'x_3/4';
const path = '/accounts/entities/ent_1%2F2';
const otherEncoded = 'x_3%2F4';

interface Sent {
  operation: string;
  line: string;
  send: (platforms: PlatformsClient) => PromiseLike<unknown>;
  body?: object;
  /** Schema version that is asked for; none where the operation has no versions. */
  version?: string;
  ifMatch?: string;
  /** A secret key unless the operation takes OAuth only. */
  credential?: 'token';
}

const seller = {
  profile: { urls: ['https://masks.example'], mccs: ['5699'] },
  contact_details: { email_addresses: { primary: 'owner@masks.example' } },
};
const account = {
  label: 'Main account',
  type: 'bank_account',
  currency: 'GBP',
  instrument_details: { account_number: '12345678', bank_code: '050389' },
};
const schedules: UpdatePayoutScheduleRequest = {
  GBP: { enabled: true, recurrence: { frequency: 'weekly', by_day: ['monday'] } },
};
const rule = { type: 'rolling', rolling: { percentage: 10, holding_duration: { weeks: 2 } } } as const;
const upcoming = { ...rule, valid_from: '2027-01-01T00:00:00Z' };

const entityCalls: Sent[] = [
  {
    operation: 'onboardEntity',
    line: 'POST /accounts/entities',
    send: ({ entities }) => entities.onboard({ reference: 'seller-1021', ...seller }),
    body: { reference: 'seller-1021', ...seller },
    version: '3.0',
  },
  {
    operation: 'onboardEntity',
    line: 'POST /accounts/entities',
    send: ({ entities }) => entities.onboard({ reference: 'seller-1021', ...seller }, { schemaVersion: '2.0' }),
    body: { reference: 'seller-1021', ...seller },
    version: '2.0',
  },
  {
    operation: 'getEntity',
    line: `GET ${path}`,
    send: ({ entities }) => entities.get(entity),
    version: '3.0',
  },
  {
    operation: 'getEntity',
    line: `GET ${path}`,
    send: ({ entities }) => entities.get(entity, { schemaVersion: '1.0' }),
    version: '1.0',
  },
  {
    operation: 'updateEntity',
    line: `PUT ${path}`,
    send: ({ entities }) => entities.update(entity, seller),
    body: seller,
    version: '3.0',
  },
  {
    operation: 'updateEntity',
    line: `PUT ${path}`,
    send: ({ entities }) => entities.update(entity, seller, { schemaVersion: '2.0' }),
    body: seller,
    version: '2.0',
  },
  {
    operation: 'listEntityMembers',
    line: `GET ${path}/members`,
    send: ({ entities }) => entities.members.list(entity),
  },
  {
    operation: 'reinviteEntityMember',
    line: `PUT ${path}/members/${otherEncoded}`,
    send: ({ entities }) => entities.members.reinvite(entity, other),
    body: {},
  },
  {
    operation: 'listEntityRequirements',
    line: `GET ${path}/requirements`,
    send: ({ entities }) => entities.requirements.list(entity),
    version: '3.0',
  },
  {
    operation: 'listEntityRequirements',
    line: `GET ${path}/requirements`,
    send: ({ entities }) => entities.requirements.list(entity, { schemaVersion: '2.0' }),
    version: '2.0',
  },
  {
    operation: 'getEntityRequirement',
    line: `GET ${path}/requirements/${otherEncoded}`,
    send: ({ entities }) => entities.requirements.get(entity, other),
  },
  {
    operation: 'resolveEntityRequirement',
    line: `PUT ${path}/requirements/${otherEncoded}`,
    send: ({ entities }) => entities.requirements.resolve(entity, other, { value: true }),
    body: { value: true },
  },
];

const payoutCalls: Sent[] = [
  {
    operation: 'createEntityPaymentInstrument',
    line: `POST ${path}/payment-instruments`,
    send: ({ entities }) => entities.paymentInstruments.create(entity, account),
    body: account,
  },
  {
    operation: 'listEntityPaymentInstruments',
    line: `GET ${path}/payment-instruments?status=verified`,
    send: ({ entities }) => entities.paymentInstruments.list(entity, { status: 'verified' }),
  },
  {
    operation: 'getEntityPaymentInstrument',
    line: `GET ${path}/payment-instruments/${otherEncoded}`,
    send: ({ entities }) => entities.paymentInstruments.get(entity, other),
  },
  {
    operation: 'updateEntityPaymentInstrument',
    line: `PATCH ${path}/payment-instruments/${otherEncoded}`,
    send: ({ entities }) => entities.paymentInstruments.update(entity, other, { default: true }),
    body: { default: true },
  },
  {
    operation: 'updateEntityPaymentInstrument',
    line: `PATCH ${path}/payment-instruments/${otherEncoded}`,
    send: ({ entities }) => entities.paymentInstruments.update(entity, other, { default: true }, { ifMatch: '"1"' }),
    body: { default: true },
    ifMatch: '"1"',
  },
  {
    operation: 'getPayoutSchedule',
    line: `GET ${path}/payout-schedules`,
    send: ({ entities }) => entities.payoutSchedules.get(entity),
  },
  {
    operation: 'updatePayoutSchedule',
    line: `PUT ${path}/payout-schedules`,
    send: ({ entities }) => entities.payoutSchedules.update(entity, schedules),
    body: schedules,
  },
  {
    operation: 'createReserveRule',
    line: `POST ${path}/reserve-rules`,
    send: ({ entities }) => entities.reserveRules.create(entity, upcoming),
    body: upcoming,
  },
  {
    operation: 'listReserveRules',
    line: `GET ${path}/reserve-rules`,
    send: ({ entities }) => entities.reserveRules.list(entity),
  },
  {
    operation: 'getReserveRule',
    line: `GET ${path}/reserve-rules/${otherEncoded}`,
    send: ({ entities }) => entities.reserveRules.get(entity, other),
  },
  {
    operation: 'updateReserveRule',
    line: `PUT ${path}/reserve-rules/${otherEncoded}`,
    send: ({ entities }) => entities.reserveRules.update(entity, other, rule, { ifMatch: '"1"' }),
    body: rule,
    ifMatch: '"1"',
  },
];

const fileCalls: Sent[] = [
  {
    operation: 'createEntityFile',
    line: `POST ${filesHost}/entities/ent_1%2F2/files`,
    send: ({ entities }) => entities.files.create(entity, { purpose: 'bank_verification' }),
    body: { purpose: 'bank_verification' },
  },
  {
    operation: 'getEntityFile',
    line: `GET ${filesHost}/entities/ent_1%2F2/files/${otherEncoded}`,
    send: ({ entities }) => entities.files.get(entity, other),
  },
];

const simulations: Sent[] = [
  {
    operation: 'listSimulatorScenarios',
    line: 'GET /simulate/scenarios',
    send: ({ simulate }) => simulate.listScenarios(),
    credential: 'token',
  },
  {
    operation: 'runSimulatorScenario',
    line: `POST /simulate/entities/ent_1%2F2/scenarios/${otherEncoded}`,
    send: ({ simulate }) => simulate.runScenario(entity, other),
    credential: 'token',
  },
  {
    operation: 'simulateEntityStatus',
    line: 'POST /simulate/entities/ent_1%2F2/status',
    send: ({ simulate }) => simulate.status(entity, { status: 'active' }),
    body: { status: 'active' },
    credential: 'token',
  },
  {
    operation: 'listSimulatorRequirements',
    line: 'GET /simulate/requirements-due',
    send: ({ simulate }) => simulate.listRequirements(),
    credential: 'token',
  },
  {
    operation: 'simulateRequirementsDue',
    line: 'POST /simulate/entities/ent_1%2F2/requirements-due',
    send: ({ simulate }) => simulate.requirementsDue(entity, { fields: ['company.legal_name'] }),
    body: { fields: ['company.legal_name'] },
    credential: 'token',
  },
];

const answer = { id: 'from-the-server' };

describe.each([
  ['about a sub-entity', entityCalls],
  ['about payouts and reserves', payoutCalls],
  ['about files, which have a host of their own', fileCalls],
  ['of the simulator, which takes OAuth only', simulations],
])('a call %s is sent with everything that it was given, and without an idempotency key', (_, calls) => {
  test.each(calls)('$operation, schema version $version, If-Match $ifMatch', async (sent) => {
    const { operation, line, body, version, ifMatch, credential = 'secret' } = sent;
    const { platforms, received, operations } = await connect(() => ({ status: 200, body: answer }));
    expect(await sent.send(platforms)).toEqual(answer);

    expect(operations).toEqual([operation]);
    expect(received).toMatchObject([{ line, body }]);
    const headers = received[0]?.headers;
    expect(headers?.authorization).toBe(authorizations[credential]);
    expect(headers?.accept).toBe(`application/json${version === undefined ? '' : `;schema_version=${version}`}`);
    expect(headers?.['if-match']).toBe(ifMatch);
    expect(headers).not.toHaveProperty('cko-idempotency-key');
  });
});

test('every operation is among those sent here', () => {
  const described = {
    ...entityOperations,
    ...entityMemberOperations,
    ...entityRequirementOperations,
    ...entityPaymentInstrumentOperations,
    ...payoutScheduleOperations,
    ...reserveRuleOperations,
    ...entityFileOperations,
    ...onboardingSimulationOperations,
  };
  const sent = [...entityCalls, ...payoutCalls, ...fileCalls, ...simulations].map(({ operation }) => operation);
  expect([...new Set(sent)].sort()).toEqual(Object.keys(described).sort());
});

test('a second sub-entity with the same reference is a conflict', async () => {
  const { platforms } = await connect(() => ({ status: 409, body: { _links: {} } }));
  const second = platforms.entities.onboard({ reference: 'seller-1021', ...seller });
  await expect(second).rejects.toThrow(ConflictError);
});
