import type { OperationDescription } from '@cko/spec';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../../src/index.js';
import { effort, seed } from '../runs.js';
import { jsonOperations, send, validInputs, type Input } from './described-calls.js';
import { KnownIds } from './known-ids.js';
import { named } from './schema.js';
import { violationsOf, type Violation } from './violations.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

/** Most violations of one input that are tried. */
const most = 5 * effort;

describe('a request that breaks its schema in one place is refused with 422, and the place is named', () => {
  const withBody = jsonOperations.filter(({ body }) => body !== undefined);
  test.each(withBody)(
    'body of $id',
    async (operation) => {
      const schema = named(operation.body?.schema ?? '');
      for (const input of inputsOf(operation)) {
        if (input.body === undefined) continue;
        for (const violation of some(violationsOf(schema, input.body))) {
          await expectRefusal(operation, { ...input, body: violation.broken }, violation);
        }
      }
    },
    600_000,
  );

  const withQuery = jsonOperations.filter(({ querySchema }) => querySchema !== undefined);
  test.each(withQuery)(
    'query of $id',
    async (operation) => {
      const schema = named(operation.querySchema ?? '');
      for (const input of inputsOf(operation)) {
        for (const violation of some(violationsOf(schema, input.query).filter(fitsQuery))) {
          await expectRefusal(operation, { ...input, query: violation.broken as Input['query'] }, violation);
        }
      }
    },
    600_000,
  );
});

function inputsOf(operation: OperationDescription): Input[] {
  return fc.sample(validInputs(operation, new KnownIds()), { seed, numRuns: effort + 1 });
}

function some(violations: readonly Violation[]): readonly Violation[] {
  if (violations.length <= most) return violations;
  return (
    fc.sample(fc.shuffledSubarray([...violations], { minLength: most, maxLength: most }), { seed, numRuns: 1 })[0] ?? []
  );
}

/** A query is an object of texts: it cannot have another type, and neither can its texts. */
function fitsQuery({ at, broken }: Violation): boolean {
  if (at[0] === undefined) return false;
  const part = (broken as Record<string, unknown>)[at[0]];
  return part !== null && part !== 17;
}

async function expectRefusal(operation: OperationDescription, input: Input, { rule, at }: Violation): Promise<void> {
  const { status, body } = await send(sandbox, operation, input);
  const codes = (body as { error_codes?: string[] } | undefined)?.error_codes ?? [];
  const place = { operation: operation.id, rule, at: at.join('.') };
  expect({ ...place, status }).toEqual({ ...place, status: 422 });
  expect({ ...place, codes }).toEqual({ ...place, codes: [expect.stringMatching(nameOf(at, operation.id))] });
}

/** Names that codes use in place of the field's own, or of everything within it. */
const otherNames: Readonly<Record<string, string>> = {
  amount_allocations: 'amount_allocations|sub_entities_count',
  country_code: 'country_code|country_phone_code',
  failure_url: 'failure_url|fail_url',
  name: 'name|card_holder',
  payment_ip: 'payment_ip|ip_address',
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
