import { readFileSync, writeFileSync } from 'node:fs';
import { withMethodTable } from './method-tables.js';
import { domainReadmes } from './domain-readmes.js';

for (const { file, packageName } of domainReadmes()) {
  const updated = withMethodTable(readFileSync(file, 'utf8'), packageName);
  if (updated !== undefined) writeFileSync(file, updated);
}
