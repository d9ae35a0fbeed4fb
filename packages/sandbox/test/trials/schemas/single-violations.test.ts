import type { JsonSchema, OperationDescription } from '@cko/spec';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../../src/index.js';
import { call, cardPayment } from '../../calls.js';
import { complete as completeEntity } from '../../platforms/world.js';
import { effort, seed } from '../runs.js';
import { complete, headersSchemaOf, jsonOperations, send, validInputs, type Input } from './described-calls.js';
import { KnownIds } from './known-ids.js';
import { named } from './schema.js';
import { violationsOf, type Violation } from './violations.js';

let sandbox: Sandbox;
/** Ids of what is there: one that is broken by little would be found if it were looked for carelessly. */
const known = new KnownIds();
/** Paths of what has to be there before an operation looks at the rest of its request. */
const paths = new Map<string, Input['path']>();

beforeAll(async () => {
  // On a clock that stands nothing happens but what a request does.
  sandbox = await startSandbox({ freeze: true });
  known.learn((await call(sandbox, 'POST', '/payments', { body: cardPayment })).body);
  for (const operation of jsonOperations.filter(({ httpMethod }) => httpMethod !== 'DELETE')) {
    for (const input of inputsOf(operation)) {
      const { status, body } = await send(sandbox, operation, input);
      if (status < 300) known.learn(body);
    }
  }
  await sandbox.clock.advance(5000);
  const entityId = await make('/accounts/entities', completeEntity);
  paths.set('updateReserveRule', {
    entityId,
    id: await make(`/accounts/entities/${entityId}/reserve-rules`, reserveRule),
  });
  const [channel] = sandbox.world.settings.processingChannels;
  const setup = { processing_channel_id: channel, amount: 1000, currency: 'GBP' };
  paths.set('updatePaymentSetup', { id: await make('/payments/setups', setup) });
});
afterAll(() => sandbox.close());

const reserveRule = {
  type: 'rolling',
  rolling: { percentage: 10, holding_duration: { weeks: 2 } },
  valid_from: '2098-01-01T00:00:00Z',
};

/** The id of what is there from now on. */
async function make(path: string, body: object): Promise<string> {
  const answer = await call(sandbox, 'POST', path, { body });
  expect(answer).toMatchObject({ status: 201 });
  return answer.body.id as string;
}

/** The parts of a request that a schema describes. */
type Part = 'path' | 'query' | 'headers' | 'body';

/** What a part is refused with. An id of another form belongs to nothing, as one that nobody was given. */
const statuses: Readonly<Record<Part, number>> = { path: 404, query: 422, headers: 422, body: 422 };

/** Where something else is documented. */
const otherStatuses: Readonly<Record<string, number>> = {
  // Events are sent again by ids of the right form only. [R22]
  'reflowEvent path eventId': 422,
  'reflowEventForWorkflow path eventId': 422,
  'reflowSubject path subjectId': 422,
  'reflowSubjectForWorkflow path subjectId': 422,
  // A signature takes the place of a credential, and its time belongs to it. [OPS]
  'delegatePayment headers signature': 401,
  'delegatePayment headers timestamp': 401,
  // What is to be changed has to be what was read. [REF/Reserve rules]
  'updateReserveRule headers if-match': 428,
};

const parts: readonly Part[] = ['path', 'query', 'headers', 'body'];
describe.each(parts)('a request that breaks the schema of its %s in one place is refused, and does nothing', (part) => {
  let before: unknown;
  beforeEach(() => {
    before = stateOf(sandbox);
  });
  // A refusal that comes after something was done shows in no status, and counts as no effect.
  afterEach(() => {
    expect(stateOf(sandbox)).toEqual(before);
  });

  test.each(breakable(part))(
    '$operation.id',
    async ({ operation, schema }) => {
      for (const input of inputsOf(operation, part)) {
        for (const violation of violationsIn(part, schema, input)) {
          await expectRefusal(operation, part, input, violation);
        }
      }
    },
    600_000,
  );
});

/** Operations of which this part can be broken. */
function breakable(part: Part): { operation: OperationDescription; schema: JsonSchema }[] {
  const described = jsonOperations.map((operation) => ({ operation, schema: schemaOf(operation, part) }));
  return described.flatMap(({ operation, schema }) =>
    schema === undefined || (part === 'headers' && takesAny(schema)) ? [] : [{ operation, schema }],
  );
}

function schemaOf(operation: OperationDescription, part: Part): JsonSchema | undefined {
  if (part === 'headers') return headersSchemaOf(operation);
  const name = part === 'body' ? operation.body?.schema : operation[`${part}Schema`];
  return name === undefined ? undefined : named(name);
}

function takesAny({ required = [], properties = {} }: JsonSchema): boolean {
  return required.length === 0 && Object.values(properties).every((header) => !header.enum && !header.pattern);
}

/** All that a request can change. Ids that were drawn and given to nobody are nothing. */
function stateOf(of: Sandbox): object {
  return { ...of.snapshot(), ids: {} };
}

function inputsOf(operation: OperationDescription, part?: Part): Input[] {
  // There are few ways to break headers, and each is to be there once.
  const numRuns = part === 'headers' ? 10 * effort : effort + 1;
  const path = part === 'path' ? undefined : paths.get(operation.id);
  return fc.sample(validInputs(operation, known), { seed, numRuns }).map((input) => {
    return complete(sandbox, operation, { ...input, ...(path && { path }) });
  });
}

/** The violations that are tried: of a body or a query, which can be broken in many ways, some. */
function violationsIn(part: Part, schema: JsonSchema, input: Input): readonly Violation[] {
  if (part === 'body') return input.body === undefined ? [] : some(violationsOf(schema, input.body));
  const violations = violationsOf(schema, input[part]).filter(fitsTexts);
  return part === 'query' ? some(violations) : violations;
}

/** Most violations of one input that are tried. */
const most = 5 * effort;

function some(violations: readonly Violation[]): readonly Violation[] {
  if (violations.length <= most) return violations;
  return (
    fc.sample(fc.shuffledSubarray([...violations], { minLength: most, maxLength: most }), { seed, numRuns: 1 })[0] ?? []
  );
}

/** Everything but a body is an object of texts: it cannot have another type, and neither can its texts. */
function fitsTexts({ at, broken }: Violation): boolean {
  if (at[0] === undefined) return false;
  const text = (broken as Record<string, unknown>)[at[0]];
  return text !== null && text !== 17;
}

async function expectRefusal(
  operation: OperationDescription,
  part: Part,
  input: Input,
  { rule, at, broken }: Violation,
): Promise<void> {
  const effectsBefore = sandbox.requests.effects(operation.id);
  const { status, body } = await send(sandbox, operation, { ...input, [part]: broken });
  const effects = sandbox.requests.effects(operation.id) - effectsBefore;
  const place = { operation: operation.id, rule, at: at.join('.') };
  const expected = otherStatuses[`${operation.id} ${part} ${place.at}`] ?? documented(operation, statuses[part]);
  expect({ ...place, status, effects }).toEqual({ ...place, status: expected, effects: 0 });
  if (expected !== 422 && expected !== 400) return;
  const codes = (body as { error_codes?: string[] } | undefined)?.error_codes ?? [];
  expect({ ...place, codes }).toEqual({ ...place, codes: [expect.stringMatching(nameOf(at, operation.id))] });
}

/** Some operations are documented with 400 in place of 422. */
function documented({ errors }: OperationDescription, status: number): number {
  return status === 422 && errors.includes(400) && !errors.includes(422) ? 400 : status;
}

/** Names that codes use in place of the field's own, or of everything within it. */
const otherNames: Readonly<Record<string, string>> = {
  amount_allocations: 'amount_allocations|sub_entities_count',
  'cko-idempotency-key': 'idempotency_key',
  country_code: 'country_code|country_phone_code',
  eventId: 'event_id',
  failure_url: 'failure_url|fail_url',
  name: 'name|card_holder',
  payment_ip: 'payment_ip|ip_address',
  subjectId: 'subject_id',
};

/** What pays has a code of its own when its kind does not exist. */
const kindOfSource: Readonly<Record<string, string>> = {
  requestPayment: 'source.type',
  createPaymentContext: 'source.type',
};

/** What the code of a problem in this place holds. Keys of metadata are the caller's own, which no code repeats. */
function nameOf(at: readonly string[], operationId: string): RegExp {
  const names = at.filter((name) => !/^\d+$/.test(name));
  const field = names.includes('metadata') ? 'metadata' : names.at(-1);
  if (kindOfSource[operationId] === at.join('.')) return /^(source_type_required|payment_method_not_supported)$/;
  if (field === undefined) return /^request_(invalid|data_required|body_malformed)$/;
  return new RegExp(`(^|_)(${otherNames[field] ?? field})_(length_)?(invalid|required)$`);
}
