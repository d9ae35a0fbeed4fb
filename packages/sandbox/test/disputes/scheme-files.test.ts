import { afterEach, beforeEach, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../src/index.js';
import { callDescribed, cards, day, disputed } from './api.js';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

function schemeFiles(id: string) {
  return callDescribed(sandbox, 'getDisputeSchemeFiles', 'GET', `/disputes/${id}/schemefiles`);
}

test('Visa sends a file about each state that it brings about', async () => {
  const id = await disputed(sandbox);
  const { body } = await schemeFiles(id);
  expect(body).toMatchObject({ id, files: [{ dispute_status: 'dispute_evidence_required' }] });

  const file = (await callDescribed(sandbox, 'getFile', 'GET', `/files/${body.files[0].file}`)).body;
  const content = await fetch(file._links.download.href);
  expect(content.headers.get('content-type')).toBe('application/pdf');

  // Expiring is no state that the scheme brings about.
  await sandbox.clock.advance(21 * day);
  expect((await schemeFiles(id)).body.files).toHaveLength(1);
});

test('other schemes send none', async () => {
  const source = { type: 'card', number: cards.mastercard, expiry_month: 1, expiry_year: 2099 };
  const id = await disputed(sandbox, 4855, { source });
  expect((await schemeFiles(id)).status).toBe(404);
});
