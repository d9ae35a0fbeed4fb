import { describe, expect, test } from 'vitest';
import { type JsonSchema, openapi, type OperationDescription, operations, schemas } from '../src/index.js';
import { standaloneSchema } from '../src/standalone-schema.js';
import { differencesFromFacts } from './compare-operations.js';
import { mutationsOf } from './mutations.js';

const find = (id: string) => operations.find((operation) => operation.id === id)!;

function differences(operation: OperationDescription, changed: Record<string, JsonSchema> = {}): string[] {
  const $defs = { ...schemas.$defs, ...changed };
  const found = differencesFromFacts({ operations: [operation], schemas: { ...schemas, $defs }, openapi });
  return found.map(({ where, what }) => `${where}: ${what}`);
}

/** The changes of one schema that the comparison does not see. */
function unseen(operation: OperationDescription, name: string): string[] {
  const before = differences(operation).join('\n');
  return mutationsOf(schemas.$defs[name]!, name)
    .filter(({ schema }) => differences(operation, { [name]: schema }).join('\n') === before)
    .map((mutation) => mutation.name);
}

describe('the comparison with the facts reports', () => {
  const tokenRequest = find('requestToken');
  test.each(Object.keys(standaloneSchema('TokenRequest').$defs))(
    'every change of %s, in the body of a token',
    (name) => {
      expect(unseen(tokenRequest, name)).toEqual([]);
    },
  );

  test.each(['PaymentRequest', 'CardSource', 'AnyPaymentRequest'])(
    'every change of %s, in the body of a payment',
    (name) => {
      expect(unseen(find('requestPayment'), name)).toEqual([]);
    },
  );

  test('a raised limit, with both values', () => {
    const { properties, ...card } = schemas.$defs['CardTokenRequest']!;
    const month = { ...properties!['expiry_month'], maximum: 13 };
    const changed = { ...card, properties: { ...properties, expiry_month: month } };
    expect(differences(tokenRequest, { CardTokenRequest: changed })).toContain(
      'CardTokenRequest.expiry_month: maximum: 12 in the facts, 13 here',
    );
  });

  test.each<[string, Partial<OperationDescription>]>([
    ['method', { httpMethod: 'PUT' }],
    ['path', { path: '/payment/{id}/captures' }],
    ['access', { access: 'read' }],
    ['keys', { keys: ['secret', 'public'] }],
    ['scopes', { scopes: ['gateway'] }],
    ['idempotency', { idempotency: 'none' }],
    ['stability', { stability: 'beta' }],
    ['pagination', { pagination: { style: 'next-link', items: 'data' } }],
    ['capturePayment header.reference', { headersSchema: 'ListPaymentsQuery' }],
    ['encoding', { encoding: 'form' }],
    ['error statuses', { errors: [401, 403, 404, 422] }],
    ['success statuses', { responses: [{ status: 202, schema: 'CapturePaymentResponse' }] }],
    ['body', { body: undefined }],
    ['capturePayment path.id', { pathSchema: undefined }],
    ['capturePayment query.reference', { querySchema: 'ListPaymentsQuery' }],
  ])('another %s of an operation', (what, change) => {
    const capture = find('capturePayment');
    const before = differences(capture);
    const added = differences({ ...capture, ...change }).filter((difference) => !before.includes(difference));
    expect(added.join('\n')).toContain(what);
  });
});
