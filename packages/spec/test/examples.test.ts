import { describe, expect, test } from 'vitest';
import { openapi, type OperationDescription, operations, schemas } from '../src/index.js';
import { exampleOf } from './facts.js';
import { faults, validatorOf } from './validator.js';

const examples = operations.flatMap((operation) => {
  const example = exampleOf(operation.id);
  return example === undefined ? [] : [{ operation, ...example }];
});

const requests = examples
  .filter(({ request }) => request !== null)
  .map(({ operation, request }) => ({ operation, request }));
const answers = examples.flatMap(({ operation, responses }) =>
  Object.entries(responses).map(([status, body]) => ({ operation, status: Number(status), body })),
);

/** Name of the schema for an answer: that of the operation's success, or that of the refusal. */
function answerSchema(operation: OperationDescription, status: number): string {
  const success = operation.responses.find((response) => response.status === status);
  if (success !== undefined) return success.schema!;
  const refusal = operation.host === 'access' ? 'OAuthError' : 'ErrorResponse';
  expect(operation.errors).toContain(status);
  return refusal;
}

describe('the schemas', () => {
  test('accept the documented examples of most operations', () => {
    expect(examples.length).toBeGreaterThan(operations.length / 2);
  });

  test.each(requests)('accept the example request of $operation.id', ({ operation, request }) => {
    expect(faults(operation.body!.schema, request)).toEqual([]);
  });

  test.each(answers)('accept the example answer $status of $operation.id', ({ operation, status, body }) => {
    expect(faults(answerSchema(operation, status), body)).toEqual([]);
  });

  test('compile under the strict rules of a validator', () => {
    for (const name of Object.keys(schemas.$defs)) expect(validatorOf(name)).toBeTypeOf('function');
  });

  test('name the branch of a union that something fails in', () => {
    const card = { type: 'card', number: '4242424242424242', expiry_month: 13, expiry_year: 2030 };
    expect(faults('TokenRequest', card)).toEqual(['/expiry_month must be <= 12']);
    expect(faults('TokenRequest', { type: 'cheque' })).toEqual([' value of tag "type" must be in oneOf']);
  });

  test('refer to nothing that is not there', () => {
    const named = operations.flatMap(({ pathSchema, querySchema, headersSchema, body, responses }) => [
      pathSchema,
      querySchema,
      headersSchema,
      body?.schema,
      ...responses.map(({ schema }) => schema),
    ]);
    for (const name of named.filter((schema) => schema !== undefined)) expect(schemas.$defs).toHaveProperty(name);
    expect(Object.keys(openapi.components.schemas)).toEqual(Object.keys(schemas.$defs));
  });
});
