import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { domainReadmes } from '../src/domain-readmes.js';
import { withMethodTable } from '../src/method-tables.js';

test.each(domainReadmes())(
  'the README of $packageName lists its methods as they are described',
  ({ file, packageName }) => {
    const readme = readFileSync(file, 'utf8');
    expect(readme).toBe(withMethodTable(readme, packageName));
  },
);
