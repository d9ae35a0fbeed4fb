import { pathToFileURL } from 'node:url';
import type { Operation } from '@cko/core';
import { type DescribedPackage, describedPackages } from './described-packages.js';
import { sourcePaths } from './source-files.js';

/** A table of operations, as a package exports it from a file named `operations.ts`. */
export interface OperationSource {
  readonly from: DescribedPackage;
  /** Name of the interface with the shapes of the same operations. */
  readonly shapes: string;
  readonly operations: Readonly<Record<string, Operation>>;
}

/** Every table of every described package. The table `cardOperations` goes with the interface `CardOperations`. */
export async function readOperations(): Promise<OperationSource[]> {
  const sources: OperationSource[] = [];
  for (const from of describedPackages) {
    for (const path of sourcePaths(from.folder).filter((name) => name.endsWith('/operations.ts'))) {
      const module = (await import(pathToFileURL(path).href)) as Record<string, OperationSource['operations']>;
      for (const [name, operations] of Object.entries(module)) {
        sources.push({ from, shapes: name.charAt(0).toUpperCase() + name.slice(1), operations });
      }
    }
  }
  refuseDuplicates(sources);
  return sources;
}

function refuseDuplicates(sources: readonly OperationSource[]): void {
  const owners = new Map<string, string>();
  for (const { shapes, operations } of sources) {
    for (const id of Object.keys(operations)) {
      const owner = owners.get(id);
      if (owner !== undefined) throw new Error(`The operation ${id} is described twice, in ${owner} and ${shapes}.`);
      owners.set(id, shapes);
    }
  }
}
