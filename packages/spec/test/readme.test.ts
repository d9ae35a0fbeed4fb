import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listedDifferences } from './differences.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('the README shows every difference from the facts, with its reason', () => {
  const [, shown] = /<!-- differences -->\n([^]*)\n<!-- \/differences -->/.exec(readme) ?? [];
  const items = listedDifferences.map(({ where, what, reason }) => `- \`${where}\`, \`${what}\`: ${reason}`);
  // Line breaks are for reading only.
  expect(
    shown
      ?.trim()
      .replace(/\n {2}/g, ' ')
      .split('\n'),
  ).toEqual(items);
});
