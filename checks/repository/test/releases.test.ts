import getReleasePlan from '@changesets/get-release-plan';
import { expect, test } from 'vitest';
import { readPackage, repositoryRoot, workspacePackages } from '../src/workspace.js';

const published = workspacePackages().filter(({ manifest }) => !manifest.private);
const { changesets } = await getReleasePlan(repositoryRoot);
const changed = changesets.flatMap(({ releases }) => releases.map(({ name }) => name));

test('changesets are for packages that are published', () => {
  expect(published.map(({ name }) => name)).toEqual(expect.arrayContaining(changed));
});

test('a package that was never released has a changeset that introduces it', () => {
  const unreleased = published.filter(({ manifest }) => manifest.version === '0.0.0').map(({ name }) => name);
  expect(changed).toEqual(expect.arrayContaining(unreleased));
});

test('the pnpm that installs is the pnpm that is installed', () => {
  const { packageManager, devDependencies } = readPackage(repositoryRoot).manifest;
  expect(packageManager).toBe(`pnpm@${devDependencies?.['pnpm']}`);
});
