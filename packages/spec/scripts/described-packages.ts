import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A package whose operations are part of the description. */
export interface DescribedPackage {
  /** Folder under `packages/`. */
  readonly folder: string;
  /** Operations that clients call on their own, without a method for it, each with the summary of what it does. */
  readonly withoutMethod?: Readonly<Record<string, string>>;
}

/** Every described package. A new domain package is one more line here. */
export const describedPackages: readonly DescribedPackage[] = [
  {
    folder: 'core',
    withoutMethod: {
      requestAccessToken:
        'Exchanges an access key for an access token. Clients do so on their own, when one is needed.',
    },
  },
  { folder: 'payments' },
  { folder: 'treasury' },
  { folder: 'vault' },
  { folder: 'issuing' },
  { folder: 'disputes' },
  { folder: 'workflows' },
  { folder: 'platforms' },
  { folder: 'identity' },
];

/** The folder that holds all packages. */
export const packagesFolder = fileURLToPath(new URL('../../', import.meta.url));

/** The name that a package is published under. */
export function packageName({ folder }: DescribedPackage): string {
  const manifest = readFileSync(`${packagesFolder}${folder}/package.json`, 'utf8');
  return (JSON.parse(manifest) as { name: string }).name;
}
