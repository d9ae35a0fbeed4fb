import ts from 'typescript';
import { location } from './source-files.js';

/**
 * Refuses a schema name that more than one file exports a type for: one would take the place of the other without a
 * word.
 */
export function refuseAmbiguousNames(names: readonly string[], files: readonly ts.SourceFile[]): void {
  const declarations = new Map<string, string[]>();
  for (const node of files.flatMap((file) => file.statements.filter(isExportedType))) {
    const name = node.name.text;
    declarations.set(name, [...(declarations.get(name) ?? []), location(node)]);
  }
  const problems = names
    .map((name) => [name, declarations.get(name) ?? []] as const)
    .filter(([, locations]) => locations.length > 1)
    .map(
      ([name, locations]) => `The name ${name} is taken more than once: ${locations.join(', ')}. Rename all but one.`,
    );
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

function isExportedType(node: ts.Node): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) return false;
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}
