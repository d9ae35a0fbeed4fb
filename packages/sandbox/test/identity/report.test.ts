import { describe, expect, test } from 'vitest';
import { pdf } from '../../src/documents/pdf.js';
import { captureKinds, CheckHarness } from './world.js';

/** Reads a PDF by its own table: the text of every object, by number. */
function objectsOf(file: Uint8Array): string[] {
  const text = Buffer.from(file).toString('latin1');
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  expect(text.slice(table, table + 5)).toBe('xref\n');
  const offsets = [...text.slice(table).matchAll(/(\d{10}) 00000 n \n/g)].map(([, offset]) => Number(offset));
  return offsets.map((offset, index) => {
    const object = text.slice(offset, text.indexOf('endobj', offset));
    expect(object.startsWith(`${index + 1} 0 obj\n`)).toBe(true);
    return object;
  });
}

describe('a PDF', () => {
  test('says where each of its objects begins and how long its text is', () => {
    const file = pdf(['One', 'Two']);
    expect(Buffer.from(file).toString('latin1').startsWith('%PDF-1.4\n')).toBe(true);
    const objects = objectsOf(file);

    expect(objects[0]).toContain('/Type /Catalog');
    const [, length, content] = /\/Length (\d+) >>\nstream\n([^]*)\nendstream/.exec(objects[3] ?? '') ?? [];
    expect(content).toHaveLength(Number(length));
    expect(content).toContain('(One) Tj');
  });

  test('keeps its offsets right whatever the text is', () => {
    const content = objectsOf(pdf(['(a) \\ b', 'Zoë', '名前 😀']))[3];

    expect(content).toContain('(\\(a\\) \\\\ b) Tj');
    expect(content).toContain('(Zoë) Tj');
    expect(content).toContain('(?? ?) Tj');
  });
});

test('the report is there once the checks are done, and tells how they ended', async () => {
  const check = await CheckHarness.create(captureKinds[0]!, 'eaplt_62103000000000000000000000');
  await check.capture('start', 'finish');
  expect((await check.report()).status).toBe(404);
  await check.sandbox.processed();

  const { body } = await check.report();
  expect((await check.report()).body).toEqual(body);
  const reply = await check.sandbox.open('GET', body.signed_url);

  if (!('file' in reply)) throw new Error('The report is no file.');
  expect(reply.contentType).toBe('application/pdf');
  const content = objectsOf(reply.file)[3];
  expect(content).toContain('(Declared name: Hannah Bret) Tj');
  expect(content).toContain('(Status: declined) Tj');
  expect(content).toContain('62103 document_damaged');
});
