import { basename } from 'node:path';
import { operations, schemas, type JsonSchema, type OperationDescription } from '@cko/spec';
import type { Plugin } from 'esbuild';
import type { Contract, ContractRoute } from '../src/gateway/contract.js';
import { routes, type FunctionName, type Route } from '../src/routes.js';
import { lean } from './lean-schemas.js';

/** Makes the module `<function>.contract.js` that a function imports, so that it carries no other function's. */
export const contracts: Plugin = {
  name: 'contracts',
  setup(build) {
    build.onResolve({ filter: /\.contract\.js$/ }, ({ path }) => ({
      path: basename(path, '.contract.js'),
      namespace: 'contracts',
    }));
    build.onLoad({ filter: /.*/, namespace: 'contracts' }, ({ path }) => ({
      loader: 'json',
      contents: JSON.stringify({ contract: contractOf(path as FunctionName) }),
    }));
  },
};

export function contractOf(name: FunctionName): Contract {
  const own = routes.filter((route) => route.function === name).map(contractRoute);
  const named = own.flatMap(({ pathSchema, querySchema, bodySchema }) => [pathSchema, querySchema, bodySchema]);
  return { function: name, routes: own, schemas: reachable(named.filter((schema) => schema !== undefined)) };
}

function contractRoute({ method, path, operation, kind }: Route): ContractRoute {
  const described = operations.find(({ id }) => id === operation) as OperationDescription;
  const { pathSchema, querySchema, body, idempotency } = described;
  return {
    method,
    path,
    operation,
    kind,
    idempotent: idempotency !== 'none',
    ...(pathSchema !== undefined && { pathSchema }),
    ...(querySchema !== undefined && { querySchema }),
    ...(body !== undefined && { bodySchema: body.schema }),
  };
}

/** The named schemas, and all that they refer to. */
function reachable(names: readonly string[], found: Record<string, JsonSchema> = {}): Record<string, JsonSchema> {
  for (const name of names) {
    if (name in found) continue;
    const schema = lean(schemas.$defs[name] as JsonSchema);
    found[name] = schema;
    reachable(referencesIn(schema), found);
  }
  return found;
}

function referencesIn(schema: JsonSchema): string[] {
  return [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)].map(([, name]) => name as string);
}
