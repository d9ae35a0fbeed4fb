import { operations, schemas, type OperationDescription } from '@cko/spec';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../../src/index.js';
import type { Answer } from '../../calls.js';
import { effort, seed } from '../runs.js';
import { complete, jsonOperations, send, validInputs, type Input } from './described-calls.js';
import { KnownIds } from './known-ids.js';
import { named } from './schema.js';

const rounds = 2 * effort;

/** Whether a valid request may be refused so: by the state it meets or by a rule that no schema can say. */
function mayRefuse({ headersSchema }: OperationDescription, status: number): boolean {
  // No key goes with a signature, so one that was made up is a wrong credential.
  const isSigned = headersSchema !== undefined && named(headersSchema).required?.includes('Signature') === true;
  return [400, 403, 404, 409, 422, 501].includes(status) || (status === 401 && isSigned);
}

test('a request that fits its schema is carried out, or refused for what no schema says', async () => {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const ids = new KnownIds();
  ids.learn(sandbox.world.settings.processingChannels);
  const inputs = jsonOperations.map((operation) => ({ operation, made: validInputs(operation, ids) }));
  const faults: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const { operation, made } of inputs) {
      for (const input of fc.sample(made, { seed: seed + round, numRuns: 2 })) {
        const answer = await send(sandbox, operation, complete(sandbox, operation, input));
        if (answer.status < 300) ids.learn(answer.body);
        faults.push(...faultsOf(operation, input, answer));
      }
    }
    await sandbox.clock.advance(5000);
  }
  expect(faults).toEqual([]);
}, 3_600_000);

test('a form of any fields is never too much', async () => {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const form = fc.dictionary(
    fc.constantFrom('grant_type', 'client_id', 'client_secret', 'scope', 'other'),
    fc.string(),
  );
  for (const { id, path } of operations.filter(({ encoding }) => encoding === 'form')) {
    for (const fields of fc.sample(form, { seed, numRuns: 20 * effort })) {
      expect([id, fields, await statusOfForm(sandbox, path, fields)]).toEqual([id, fields, 400]);
    }
  }
});

async function statusOfForm(sandbox: Sandbox, path: string, fields: Record<string, string>): Promise<number> {
  const answer = await fetch(`${sandbox.url}${path}`, { method: 'POST', body: new URLSearchParams(fields) });
  await answer.body?.cancel();
  return answer.status;
}

const ajv = new Ajv2020({ discriminator: true, strict: false, validateSchema: false, inlineRefs: false });
formats.default(ajv);
ajv.addSchema(schemas);

function faultsOf(operation: OperationDescription, input: Input, { status, body }: Answer): string[] {
  const told = `${operation.id} ${JSON.stringify(input)}`;
  if (status >= 300) return mayRefuse(operation, status) ? [] : [`${status} for ${told}`];
  const response = operation.responses.find((described) => described.status === status);
  if (response === undefined) return [`${status} is not described, for ${told}`];
  const validate =
    response.schema === undefined ? undefined : ajv.getSchema(`${schemas.$id}#/$defs/${response.schema}`);
  if (operation.answer !== 'application/json' || !validate || validate(body)) return [];
  return [`${ajv.errorsText(validate.errors)}, answered to ${told}`];
}
