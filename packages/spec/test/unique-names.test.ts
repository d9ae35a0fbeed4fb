import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { packagesFolder } from '../scripts/described-packages.js';
import { refuseAmbiguousNames } from '../scripts/unique-names.js';

const file = (path: string, source: string) =>
  ts.createSourceFile(`${packagesFolder}${path}`, source, ts.ScriptTarget.Latest, true);

const files = [
  file('shop/src/types.ts', 'export interface Order { id: string }\nexport type Status = string;'),
  file('bank/src/types.ts', 'export type Order = string;\ninterface Status { text: string }'),
];

describe('the name of a schema', () => {
  test('that two packages export a type for stops the build, and both are named', () => {
    expect(() => refuseAmbiguousNames(['Status', 'Order'], files)).toThrow(
      'The name Order is taken more than once: shop/src/types.ts:1, bank/src/types.ts:1.',
    );
  });

  test('may be shared with a type that is not exported, or that is in no schema', () => {
    expect(() => refuseAmbiguousNames(['Status'], files)).not.toThrow();
  });
});
