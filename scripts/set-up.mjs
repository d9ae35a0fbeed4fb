import { existsSync, readFileSync } from 'node:fs';
import { run } from './child-process.mjs';

/** Ends the process when Node is older than `range`, which is written `>=major.minor`. */
export function requireNode(range) {
  const [major, minor] = range.replace('>=', '').split('.').map(Number);
  const [ourMajor, ourMinor] = process.versions.node.split('.').map(Number);
  if (ourMajor > major || (ourMajor === major && ourMinor >= minor)) return;
  console.error(
    `This needs Node ${range}, and here is Node ${process.versions.node}. See https://nodejs.org/en/download`,
  );
  process.exit(1);
}

/**
 * Makes node_modules what the lock file says. pnpm keeps a copy of the lock file that it installed from, so equal
 * files mean that nothing is to be done. Resolves to an exit code.
 */
export async function installDependencies(packageManager) {
  const installed = 'node_modules/.pnpm/lock.yaml';
  if (existsSync(installed) && readFileSync(installed).equals(readFileSync('pnpm-lock.yaml'))) return 0;
  console.log(`installing dependencies with ${packageManager}, because the lock file is new …`);
  return (await run('npx', ['-y', packageManager, 'install', '--frozen-lockfile'])).code;
}
