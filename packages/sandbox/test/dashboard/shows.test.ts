import { describe, expect } from 'vitest';
import { cardPayment } from '../calls.js';
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
