import { describe, expect } from 'vitest';
import { lacksBrowser } from './browser.js';
import { test, type Visit } from './visit.js';

/** Customers fill lists fastest: 51 of them are two pages. */
async function fillTwoPages(visit: Visit): Promise<void> {
  for (let number = 1; number <= 51; number += 1) {
    await visit.pay({ customer: { email: `customer-${number}@example.com`, name: `Customer ${number}.` } });
  }
}

const first = 'Customer 1.';
const last = 'Customer 51.';

describe.skipIf(lacksBrowser())('a list in pages', () => {
  test('opens the next at its start, keeps the focus, and is a way back', async ({ visit }) => {
    await fillTwoPages(visit);
    await visit.go('customers');
    await visit.line(last).waitFor();
    const list = visit.page.getByRole('region', { name: 'Customers' });
    await visit.button('Older').click();
    await visit.line(first).waitFor();
    expect(await list.evaluate((element) => element.scrollTop)).toBe(0);
    expect(await visit.focused.innerText()).toBe('Older');
    await visit.page.keyboard.press('Enter');
    expect(await visit.page.evaluate<string>('location.hash')).toContain('skip=50');
    await visit.page.goBack();
    await visit.line(last).waitFor();
    await visit.page.goForward();
    await visit.line(first).waitFor();
  });

  test('goes back to what there is when a page is gone', async ({ visit }) => {
    await fillTwoPages(visit);
    await visit.go('customers?skip=50');
    await visit.line(first).waitFor();
    visit.sandbox.reset();
    await visit.pay({ customer: { email: 'afterwards@example.com', name: 'Afterwards' } });
    await visit.line('Afterwards').waitFor();
    expect(await visit.page.getByText('Nothing fits this search.').count()).toBe(0);
  });
});
