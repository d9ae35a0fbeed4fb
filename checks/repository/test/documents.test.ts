import { startSandbox } from '@cko/sandbox';
import { describe, expect, onTestFinished, test } from 'vitest';
import { brokenLinks, documents, programsOf } from '../src/documents.js';
import { PagePrograms, runProgram } from '../src/page-programs.js';

const pages = documents();

test('every link between pages leads to a file', () => {
  expect(pages.flatMap(brokenLinks)).toEqual([]);
});

test.each(pages.filter((page) => programsOf(page).length > 0))('the programs of $path compile', async (page) => {
  expect(await new PagePrograms(page).compile()).toEqual({ code: 0, output: '' });
});

test('the programs of the front page run against a sandbox', async () => {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const { secretKey, publicKey } = sandbox.credentials;
  const environment = { CKO_BASE_URL: sandbox.url, CKO_SECRET_KEY: secretKey, CKO_PUBLIC_KEY: publicKey };

  for (const page of pages.filter(({ path }) => path === 'README.md')) {
    for (const [line, file] of new PagePrograms(page).files) {
      const { code, output } = await runProgram(file, environment);
      expect(code, `line ${line}: ${output}`).toBe(0);
    }
  }
});

describe('a planted fault is found', () => {
  const page = (path: string, ...lines: string[]) => ({ path, text: lines.join('\n') });

  test('when a link leads nowhere', () => {
    const links = 'A [good link](LICENSE), a [far one](https://example.com/) and a [bad one](docs/nowhere.md#part).';
    expect(brokenLinks(page('planted.md', links))).toEqual(['planted.md links to docs/nowhere.md']);
  });

  test('when a program does not compile, at its line of the page', async () => {
    const faulty = page(
      'planted-type-error.md',
      '```ts',
      `import { minorUnits } from '@cko/core';`,
      `const text: string = minorUnits('1.00', 'GBP');`,
      '```',
      '```ts fragment',
      'what is not a program is left alone',
      '```',
      '```ts',
      'const other: number = text;',
      '```',
    );
    const { code, output } = await new PagePrograms(faulty).compile();
    expect(code).not.toBe(0);
    expect(output.match(/line-\d+\.ts\(\d+/g)).toEqual(['line-2.ts(3', 'line-2.ts(9']);
  });

  test('when a program fails', async () => {
    const programs = new PagePrograms(page('planted-failure.md', '```ts', `throw new Error('planted');`, '```'));
    const { code, output } = await runProgram(programs.files.get(2)!);
    expect(code).toBe(1);
    expect(output).toContain('planted');
  });
});
