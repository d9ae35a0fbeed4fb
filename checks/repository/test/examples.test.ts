import { expect, test } from 'vitest';
import { writeExamplePrograms } from '../src/example-programs.js';
import { run } from '../src/page-programs.js';

test('every documented request and answer fits the types of its operation', async () => {
  expect(await run('tsc', ['-p', writeExamplePrograms()])).toEqual({ code: 0, output: '' });
}, 30_000);
