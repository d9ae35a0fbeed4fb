import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Copies of bundled assets, beside the packages that Lambda's own runtime brings. */
export interface TaskFolders {
  /** Where they are. */
  root: string;
  /** Copies an asset to a folder of its own, and gives that folder. */
  unpack(name: string, asset: string): string;
}

/** The AWS SDK, which Lambda's Node.js runtimes bring and bundles leave out. */
const runtimePackages = fileURLToPath(new URL('../../node_modules/@aws-sdk', import.meta.url));

/**
 * Assets are copied as Lambda copies them to `/var/task`: what a function imports and does not bring is found in the
 * runtime or nowhere, rather than in some folder of the project that the asset happens to lie in.
 */
export function createTaskFolders(): TaskFolders {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'local-gateway-')));
  mkdirSync(join(root, 'node_modules'));
  symlinkSync(runtimePackages, join(root, 'node_modules/@aws-sdk'));
  return {
    root,
    unpack(name, asset) {
      const folder = join(root, name);
      if (!existsSync(folder)) cpSync(asset, folder, { recursive: true });
      return folder;
    },
  };
}
