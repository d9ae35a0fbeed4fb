import { describe, expect } from 'vitest';
import { lacksBrowser } from './browser.js';
import { test } from './visit.js';

describe.skipIf(lacksBrowser())('by keyboard', () => {
  test('the first step leads past the navigation', async ({ visit }) => {
    await visit.go('payments');
    await visit.heading('Payments').waitFor();
    await visit.page.keyboard.press('Tab');
    expect(await visit.focused.innerText()).toBe('Skip to the content');
    await visit.page.keyboard.press('Enter');
    expect(await visit.focused.getAttribute('id')).toBe('content');
  });

  test('a record opens, and Escape leads back to its line', async ({ visit }) => {
    const [, id] = [await visit.pay(), await visit.pay()];
    await visit.go('payments');
    await visit.page.getByRole('row').nth(2).waitFor();
    await visit.page.getByRole('searchbox').focus();
    await visit.page.getByRole('link', { name: 'Visa' }).nth(1).focus();
    await visit.page.keyboard.press('ArrowUp');
    await visit.page.keyboard.press('Enter');
    await visit.heading('£10.00 · Visa •••• 4242').waitFor();
    expect(await visit.focused.innerText()).toContain('Visa');
    await visit.page.keyboard.press('Escape');
    await visit.detail.waitFor({ state: 'detached' });
    expect(await visit.focused.getAttribute('data-record')).toBe(id);
  });

  test('Escape closes a dialog, and not what is behind it', async ({ visit }) => {
    await visit.go(`payments/${await visit.pay({ capture: false })}`);
    await visit.button('Capture').click();
    await visit.dialog.waitFor();
    await visit.page.keyboard.press('Escape');
    await visit.dialog.waitFor({ state: 'detached' });
    expect(await visit.detail.isVisible()).toBe(true);
    expect(await visit.focused.innerText()).toBe('Capture');
  });

  test.for(['Escape', 'Enter'])(
    'in a narrow window %s on ✕ leads from a record back to its line',
    async (key, { visit }) => {
      await visit.page.setViewportSize({ width: 900, height: 800 });
      const id = await visit.pay();
      await visit.go(`payments/${id}`);
      await visit.heading('£10.00 · Visa •••• 4242').waitFor();
      await visit.button('Close').press(key);
      await visit.detail.waitFor({ state: 'detached' });
      expect(await visit.focused.getAttribute('data-record')).toBe(id);
    },
  );

  test('a slash leads to the search', async ({ visit }) => {
    await visit.pay();
    await visit.go('payments');
    await visit.page.getByRole('row').nth(1).waitFor();
    await visit.page.keyboard.press('/');
    expect(await visit.focused.getAttribute('type')).toBe('search');
  });

  test('a slash leads to the search from a record in a narrow window', async ({ visit }) => {
    await visit.page.setViewportSize({ width: 900, height: 800 });
    await visit.go(`payments/${await visit.pay()}`);
    await visit.heading('£10.00 · Visa •••• 4242').waitFor();
    await visit.page.keyboard.press('/');
    await visit.detail.waitFor({ state: 'detached' });
    expect(await visit.focused.getAttribute('type')).toBe('search');
    expect(await visit.focused.inputValue()).toBe('');
  });
});
