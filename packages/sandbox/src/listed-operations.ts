import type { Area } from './area.js';
import { describedOperations, type DescribedOperation } from './description.js';

/** An operation of the API, and how far its answers can be relied on. */
export interface ListedOperation extends Pick<DescribedOperation, 'id' | 'package' | 'method' | 'path'> {
  /**
   * `documented`: a source says what it does. `inferred`: no source says all of it; the rules in question say so where
   * they are written. `not acted out`: it is answered 501.
   */
  behaviour: 'documented' | 'inferred' | 'not acted out';
}

/** Every operation that is described, in the order of the description. */
export function listOperations(areas: readonly Area[]): ListedOperation[] {
  const answered = new Set(areas.flatMap(({ handlers }) => Object.keys(handlers)));
  const inferred = new Set(areas.flatMap((area) => area.inferred ?? []));
  return describedOperations.map(({ id, package: packageName, method, path }) => {
    const behaviour = inferred.has(id) ? 'inferred' : 'documented';
    return { id, package: packageName, method, path, behaviour: answered.has(id) ? behaviour : 'not acted out' };
  });
}

/** The list as a table in columns, with the sum of each behaviour under it. */
export function operationTable(operations: readonly ListedOperation[]): string {
  const rows = operations.map(({ id, package: packageName, method, path, behaviour }) => [
    packageName,
    method,
    path,
    id,
    behaviour,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  const count = (behaviour: ListedOperation['behaviour']) =>
    operations.filter((operation) => operation.behaviour === behaviour).length;
  const sums = (['documented', 'inferred', 'not acted out'] as const).map(
    (behaviour) => `${count(behaviour)} ${behaviour}`,
  );
  return `${lines.join('\n')}\n\n${operations.length} operations: ${sums.join(', ')}`;
}
