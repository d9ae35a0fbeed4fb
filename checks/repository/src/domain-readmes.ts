import { join } from 'node:path';
import { operations } from '@cko/spec';
import { repositoryRoot } from './workspace.js';

/** The README of every package that has client methods. */
export function domainReadmes(): { file: string; packageName: string }[] {
  const names = new Set(operations.filter(({ client }) => client !== undefined).map((operation) => operation.package));
  return [...names].map((packageName) => ({
    packageName,
    file: join(repositoryRoot, 'packages', packageName.replace('@cko/', ''), 'README.md'),
  }));
}
