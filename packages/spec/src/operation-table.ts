import type { OperationDescription } from './operation-description.js';

const headings = ['OPERATION', 'REQUEST', 'CLIENT', 'METHOD', 'SUMMARY'];

/** Operations as text in columns. */
export function operationTable(operations: readonly OperationDescription[]): string {
  const rows = operations.map(({ id, httpMethod, path, client, summary }) => [
    id,
    `${httpMethod} ${path}`,
    client?.class ?? '',
    client?.method ?? '',
    summary,
  ]);
  const lines = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const inColumns = (cells: readonly string[]) =>
    cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return lines.map((cells) => `${inColumns(cells).trimEnd()}\n`).join('');
}
