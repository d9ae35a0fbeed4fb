import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { sourceFiles } from './imports.js';

/**
 * The string literals of a folder's code that name a domain: a domain package, or a path that one of its operations is
 * under. Comments may, since an example in the documentation of a setting has to call something.
 */
export function domainNames(
  folder: string,
  domainPackages: readonly string[],
  domainPaths: readonly string[],
): string[] {
  const roots = new Set(domainPaths.map((path) => path.split('/')[1] ?? ''));
  const namesDomain = (text: string) =>
    domainPackages.some((name) => text.includes(name)) || (text.startsWith('/') && roots.has(text.split('/')[1] ?? ''));
  return sourceFiles(folder).flatMap((file) => stringsOf(file).filter(namesDomain));
}

function stringsOf(file: string): string[] {
  const strings: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) strings.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return strings;
}
