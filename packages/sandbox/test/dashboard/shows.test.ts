import { describe, expect } from 'vitest';
import { accessToken, call, cardPayment } from '../calls.js';
import { lacksBrowser } from './browser.js';
import { test } from './visit.js';

describe.skipIf(lacksBrowser())('the dashboard shows', () => {
  test('a payment as soon as it is made, without being asked', async ({ visit }) => {
    await visit.go('payments');
    await visit.heading('Payments').waitFor();
    await visit.pay({ amount: 123456, reference: 'LIVE-1' });
    const line = visit.line('LIVE-1');
    await line.waitFor();
    expect(await line.innerText()).toContain('£1,234.56');
  });

  test.for([
    ['JPY', 1234, 'JP¥1,234'],
    ['KWD', 1230, 'KWD 1.230'],
    ['CLP', 1200, 'CLP 12.00'],
  ] as const)('amounts in %s with their own decimals', async ([currency, amount, text], { visit }) => {
    await visit.pay({ currency, amount });
    await visit.go('payments');
    const cell = visit.page.locator('td.amount');
    await cell.waitFor();
    expect((await cell.innerText()).replaceAll('\u00a0', ' ')).toBe(text);
  });

  test('a record beside its list, with its JSON and what happened to it', async ({ visit }) => {
    const id = await visit.pay();
    await visit.sandbox.clock.advance(5_000);
    await visit.go('payments');
    await visit.page.getByRole('link', { name: 'Visa •••• 4242' }).click();
    await visit.heading('£10.00 · Visa •••• 4242').waitFor();
    const text = await visit.detail.innerText();
    for (const shown of [id, 'Captured', 'payment_captured', '"bin": "424242"']) expect(text).toContain(shown);
    expect(text).not.toContain(cardPayment.source.number);
  });

  test('of a record that is gone that it is gone, and nothing to do with it', async ({ visit }) => {
    const id = await visit.pay({ capture: false });
    await visit.go(`payments/${id}`);
    await visit.button('Capture').waitFor();
    visit.sandbox.reset();
    await visit.detail.getByText(`There is no ${id} among the payments.`).waitFor();
    expect(await visit.detail.getByRole('button').allInnerTexts()).not.toContain('Capture');
    expect(await visit.detail.innerText()).not.toContain('Visa');
  });

  test.for(['%', 'payments/%E0%A4%A'])('at the address #/%s that there is no such view', async (address, { visit }) => {
    await visit.go(address);
    await visit.page.getByText('There is no such view.').waitFor();
  });

  test('a call that waits for its answer as one that waits', async ({ visit }) => {
    visit.sandbox.faults.add({ kind: 'delay', delay: 1_000, operation: 'requestPayment' });
    await visit.go('requests');
    const paid = visit.pay();
    const status = visit.page.locator('td.state .status');
    await status.filter({ hasText: 'Waiting' }).waitFor();
    expect(await status.getAttribute('class')).toContain('open');
    await paid;
    await status.filter({ hasText: '201' }).waitFor();
  });

  test('the account itself as no record to go to', async ({ visit }) => {
    await call(visit.sandbox, 'GET', '/issuing/cards/crd_fa6psq42dcdd6fdn5gifcq1491', {
      credential: await accessToken(visit.sandbox),
    });
    await visit.go('cards/crd_fa6psq42dcdd6fdn5gifcq1491');
    await visit.detail.getByText('ent_fa6psq242dcd6fdn5gifcq1491').waitFor();
    expect(await visit.detail.getByRole('link', { name: 'ent_fa6psq242dcd6fdn5gifcq1491' }).count()).toBe(0);
  });

  test('times by the clock of the sandbox', async ({ visit }) => {
    await visit.pay();
    await visit.sandbox.clock.advance(3 * 60 * 60_000);
    await visit.go('payments');
    const time = visit.page.locator('td.when time');
    await time.waitFor();
    expect(await time.innerText()).toMatch(/^3\s?h/);
    expect(await time.getAttribute('title')).toMatch(/\d{4}/);
  });

  test('only what is searched for, and keeps the search in the address', async ({ visit }) => {
    await visit.pay({ reference: 'SHOES' });
    await visit.pay({ reference: 'BOOTS' });
    await visit.go('payments');
    await visit.page.getByRole('searchbox').fill('shoes');
    await visit.line('BOOTS').waitFor({ state: 'detached' });
    expect(await visit.line('SHOES').count()).toBe(1);
    await visit.page.reload();
    await visit.line('SHOES').waitFor();
    expect(await visit.page.getByRole('searchbox').inputValue()).toBe('shoes');
  });

  test('the status that was chosen, though no record has it any more', async ({ visit }) => {
    const id = await visit.pay({ capture: false });
    await visit.go('payments');
    await visit.page.getByLabel('Status').selectOption('Authorized');
    await call(visit.sandbox, 'POST', `/payments/${id}/voids`);
    await visit.sandbox.clock.advance(5_000);
    await visit.page.getByText('Nothing fits this search.').waitFor();
    expect(await visit.page.getByLabel('Status').inputValue()).toBe('Authorized');
  });

  test('the balance over time, and the same figures as a table', async ({ visit }) => {
    await visit.pay();
    await visit.sandbox.clock.advance(5_000);
    await visit.go('overview');
    await visit.page.getByRole('img', { name: 'Balances in GBP over time' }).waitFor();
    await visit.page.getByText('As a table').click();
    expect(await visit.page.getByRole('table', { name: 'Balances in GBP over time' }).innerText()).toContain(
      '£10,000.00',
    );
  });

  test('what to run where there is nothing yet, and runs it', async ({ visit }) => {
    await visit.go('payments');
    const command = visit.page.getByLabel('Command: A payment', { exact: true });
    await command.waitFor();
    const line = await command.innerText();
    expect(line).toContain(
      `curl ${visit.sandbox.url}/payments -H "Authorization: Bearer ${visit.sandbox.credentials.secretKey}"`,
    );
    await visit.button('Run here: A payment').click();
    await visit.line('ORDER-1').waitFor();
  });

  test.for(['customers', 'cards', 'entities', 'events', 'disputes'])(
    'examples for %s that the sandbox takes',
    async (kind, { visit }) => {
      await visit.go(kind);
      await visit.page
        .getByRole('button', { name: /^Run here/ })
        .first()
        .click();
      await visit.page.locator('.notice').waitFor();
      expect(await visit.page.locator('.notice').innerText()).toMatch(/: done$/);
    },
  );
});
