import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { openapi, operations } from '../src/index.js';
import { facts } from './facts.js';

describe('the OpenAPI document', () => {
  test('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    const result = await validator.validate({ ...structuredClone(openapi) });
    expect(result).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  test('is found invalid when it is not, by the same validator', async () => {
    const { info: _, ...withoutInfo } = structuredClone(openapi);
    expect(await new Validator().validate(withoutInfo)).toMatchObject({ valid: false });
  });

  test('has every operation under its path and method, and no other', () => {
    const placed = Object.entries(openapi.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => `${operationId} ${method.toUpperCase()} ${path}`),
    );
    expect(placed.sort()).toEqual(operations.map(({ id, httpMethod, path }) => `${id} ${httpMethod} ${path}`).sort());
  });

  test('asks for the same credentials as the facts', () => {
    for (const [path, methods] of Object.entries(openapi.paths)) {
      for (const [method, { security }] of Object.entries(methods)) {
        const inOneOrder = (alternatives: readonly object[]) =>
          alternatives.map((entry) => JSON.stringify(entry)).sort();
        expect(inOneOrder(security)).toEqual(inOneOrder(facts.paths[path]![method]!.security));
      }
    }
  });

  test('defines each scope and security scheme that an operation asks for', () => {
    const { securitySchemes } = openapi.components;
    const { flows } = securitySchemes['OAuth'] as { flows: { clientCredentials: { scopes: object } } };
    const operationSecurity = Object.values(openapi.paths).flatMap((methods) =>
      Object.values(methods).flatMap(({ security }) => security),
    );
    const asked = operationSecurity.flatMap((alternative) => Object.entries(alternative));
    expect(asked.map(([scheme]) => scheme).filter((scheme) => !(scheme in securitySchemes))).toEqual([]);
    const scopes = asked.flatMap(([, names]) => names);
    expect(scopes.filter((scope) => !(scope in flows.clientCredentials.scopes))).toEqual([]);
    expect(scopes).not.toEqual([]);
  });

  test('says which value of a discriminator means which branch', () => {
    expect(openapi.components.schemas['TokenRequest']).toMatchObject({
      discriminator: {
        propertyName: 'type',
        mapping: {
          card: '#/components/schemas/CardTokenRequest',
          applepay: '#/components/schemas/ApplePayTokenRequest',
          googlepay: '#/components/schemas/GooglePayTokenRequest',
        },
      },
    });
  });
});
