import { describe, expect, test } from 'vitest';
import { describedPackages, packageName } from '../scripts/described-packages.js';
import { openapi, operations, schemas } from '../src/index.js';
import { differencesFromFacts } from './compare-operations.js';
import { listedDifferences } from './differences.js';
import { factIds } from './facts.js';

const differences = differencesFromFacts({ operations, schemas, openapi });
const asText = ({ where, what }: { where: string; what: string }) => `${where}: ${what}`;

describe('the description', () => {
  test('departs from the facts only where that is listed', () => {
    const listed = listedDifferences.map(asText);
    expect(differences.map(asText).filter((difference) => !listed.includes(difference))).toEqual([]);
  });

  test('still departs from the facts wherever that is listed', () => {
    const found = differences.map(asText);
    expect(listedDifferences.map(asText).filter((difference) => !found.includes(difference))).toEqual([]);
  });

  test('has the operations of every package', () => {
    const packages = new Set(operations.map((operation) => operation.package));
    expect([...packages]).toEqual(describedPackages.map(packageName));
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
  });

  test('leaves out no operation of the facts', () => {
    const described = new Set<string>(operations.map(({ id }) => id));
    expect(factIds().filter((id) => !described.has(id))).toEqual([]);
  });

  test('names its schemas readably', () => {
    expect(Object.keys(schemas.$defs).filter((name) => !/^[A-Z][A-Za-z0-9]*$/.test(name))).toEqual([]);
  });
});
