import { dirname, relative, resolve, sep } from 'node:path';
import { isBuiltin } from 'node:module';
import { importsOf, sourceFiles } from './imports.js';
import type { WorkspacePackage } from './workspace.js';

/** The house from the ground up. A package uses only packages of floors below its own, never one beside it. */
export const floors: readonly (readonly string[])[] = [
  ['@cko/core'],
  [
    '@cko/payments',
    '@cko/vault',
    '@cko/disputes',
    '@cko/workflows',
    '@cko/treasury',
    '@cko/issuing',
    '@cko/platforms',
    '@cko/identity',
  ],
  ['@cko/spec'],
  ['@cko/sandbox', '@cko/agent'],
  ['@cko/sdk'],
  // Runs any synthesized template; it knows neither functions nor infra.
  ['local-gateway'],
  ['functions'],
  ['infra'],
  ['examples', 'benchmarks', 'check-repository', 'check-packages', 'check-gateway'],
];

/**
 * One sentence for each place where a package breaks a rule: uses one that is not below it, reaches past what another
 * exports, or imports what it does not declare. `rootTools` are the names that every package may import in its tests.
 */
export function floorViolations(packages: readonly WorkspacePackage[], rootTools: readonly string[]): string[] {
  return packages.flatMap((origin) => [
    ...declaredViolations(origin, packages),
    ...sourceFiles(origin.folder).flatMap((file) =>
      importsOf(file).flatMap((specifier) => {
        const problem = specifier.startsWith('.')
          ? relativeProblem(origin, packages, resolve(dirname(file), specifier))
          : packageProblem(origin, packages, specifier, rootTools);
        return problem ? [`${origin.name}: ${relative(origin.folder, file)} imports ${specifier}, ${problem}`] : [];
      }),
    ),
  ]);
}

function declaredViolations(origin: WorkspacePackage, packages: readonly WorkspacePackage[]): string[] {
  if (floorOf(origin.name) === -1) return [`${origin.name} has no floor`];
  return declaredBy(origin)
    .filter((name) => packages.some((other) => other.name === name) && !isBelow(name, origin.name))
    .map((name) => `${origin.name}: package.json depends on ${name}, which is not below it`);
}

function relativeProblem(origin: WorkspacePackage, packages: readonly WorkspacePackage[], target: string) {
  const owner = packages.find(({ folder }) => target.startsWith(folder + sep));
  return owner && owner !== origin ? `which is inside ${owner.name}` : undefined;
}

function packageProblem(
  origin: WorkspacePackage,
  packages: readonly WorkspacePackage[],
  specifier: string,
  rootTools: readonly string[],
): string | undefined {
  if (isBuiltin(specifier) || isOf(origin.name, specifier)) return undefined;

  const target = packages.find(({ name }) => isOf(name, specifier));
  if (target && !isBelow(target.name, origin.name)) return 'which is not below it';
  if (target && !exportsSubpath(target, specifier)) return 'which is not exported';
  // The types of a package that is not there at all may be, as those of the Lambda runtime.
  if (![...declaredBy(origin), ...rootTools].some((name) => isOf(name.replace(/^@types\//, ''), specifier))) {
    return 'which its package.json does not name';
  }
  return undefined;
}

/** Whether an import is of a package: of its root or of something below it. */
function isOf(name: string, specifier: string): boolean {
  return `${specifier}/`.startsWith(`${name}/`);
}

function exportsSubpath({ name, manifest }: WorkspacePackage, specifier: string): boolean {
  return specifier.replace(name, '.') in (manifest.exports ?? {});
}

function declaredBy({ manifest }: WorkspacePackage): string[] {
  return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.peerDependencies });
}

function isBelow(name: string, other: string): boolean {
  return floorOf(name) !== -1 && floorOf(name) < floorOf(other);
}

function floorOf(name: string): number {
  return floors.findIndex((names) => names.includes(name));
}
