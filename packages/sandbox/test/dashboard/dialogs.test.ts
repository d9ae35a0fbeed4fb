import { EventEmitter, once } from 'node:events';
import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { lacksBrowser } from './browser.js';
import { test, type Visit } from './visit.js';

describe.skipIf(lacksBrowser())('a dialog', () => {
  test('keeps what is typed while the sandbox goes on, and when another fault is chosen', async ({ visit }) => {
    await visit.go('faults');
    await visit.button('Order a fault').click();
    const typed = { Operation: 'getPayment', Status: '502', Calls: '7', 'Of 100 calls': '50', 'Delay in ms': '250' };
    const shown = async () => {
      const values = Object.keys(typed).map(async (label) => [label, await field(visit, label).inputValue()]);
      return Object.fromEntries(await Promise.all(values));
    };
    for (const [label, value] of Object.entries(typed)) await field(visit, label).fill(value);
    visit.sandbox.faults.add({ kind: 'stall', operation: 'getCustomer' });
    await visit.pay();
    await visit.page.getByRole('cell', { name: 'getCustomer', includeHidden: true }).waitFor();
    expect(await shown()).toEqual(typed);
    await visit.dialog.getByLabel('What goes wrong').selectOption('slow');
    await field(visit, 'Duration').fill('1234');
    await visit.dialog.getByLabel('What goes wrong').selectOption('status');
    expect(await shown()).toEqual({ ...typed, Status: '503' });
  });

  test('does once what is asked for twice', async ({ visit }) => {
    const calls = await holdUp(visit, '**/captures');
    await visit.go(`payments/${await visit.pay({ capture: false })}`);
    await visit.button('Capture').click();
    await visit.page.getByLabel('Amount in GBP').fill('4.00');
    const capture = visit.dialog.getByRole('button', { name: 'Capture' });
    await capture.dblclick();
    await visit.page.getByLabel('Amount in GBP').press('Enter');
    expect([await capture.isDisabled(), await capture.getAttribute('aria-busy')]).toEqual([true, 'true']);
    calls.release();
    await visit.page.getByText('Capture: done').waitFor();
    await visit.dialog.waitFor({ state: 'detached' });
    expect(visit.sandbox.requests.of('capturePayment')).toHaveLength(1);
  });

  test('that was refused can be tried again, and starts without the last refusal when it is opened anew', async ({
    visit,
  }) => {
    await visit.go('faults');
    await visit.button('Order a fault').click();
    await visit.page.getByLabel('Operation').fill('nothing');
    const calls = await holdUp(visit, '**/_sandbox/faults');
    await visit.button('Order').click();
    await expect.poll(() => visit.page.evaluate('document.activeElement.tagName')).toBe('BODY');
    calls.release();
    await visit.dialog.getByText('There is no operation nothing.').waitFor();
    await expect.poll(() => visit.focused.innerText()).toBe('Order');
    await visit.button('Cancel').click();
    await visit.button('Order a fault').click();
    await visit.page.getByLabel('Operation').fill(' getPayment ');
    expect(await visit.page.getByText('There is no operation nothing.').count()).toBe(0);
    await visit.button('Order').click();
    await visit.page.getByRole('cell', { name: 'getPayment' }).waitFor();
    expect(visit.sandbox.faults.all()).toMatchObject([{ operation: 'getPayment' }]);
  });

  test('that went well gives the focus back to what opened it', async ({ visit }) => {
    await visit.go('faults');
    await visit.button('Order a fault').click();
    await visit.button('Order').click();
    await visit.dialog.waitFor({ state: 'detached' });
    expect(await visit.focused.innerText()).toBe('Order a fault');
    await visit.go('controls');
    await visit.button('Reset').click();
    await visit.dialog.getByRole('button', { name: 'Reset' }).click();
    await visit.dialog.waitFor({ state: 'detached' });
    expect(await visit.focused.innerText()).toBe('Reset');
  });

  test('gives the focus to the heading of the record where what opened it is gone', async ({ visit }) => {
    await visit.go(`payments/${await visit.pay({ capture: false })}`);
    await visit.button('Void').click();
    await visit.dialog.getByRole('button', { name: 'Void' }).click();
    await visit.page.getByText('Void: done').waitFor();
    await visit.sandbox.clock.advance(5_000);
    await visit.button('Void').waitFor({ state: 'detached' });
    await expect.poll(() => visit.focused.getAttribute('id')).toBe('detail-title');
  });

  test('orders a delay only with one, and faults of some calls until they are removed', async ({ visit }) => {
    await visit.go('faults');
    await visit.button('Order a fault').click();
    await visit.page.getByLabel('What goes wrong').selectOption('delay');
    await visit.page.getByLabel('Delay in ms').fill('0');
    await visit.button('Order').click();
    expect(await visit.dialog.isVisible()).toBe(true);
    await visit.page.getByLabel('Delay in ms').fill('20');
    await field(visit, 'Calls').fill('');
    await field(visit, 'Of 100 calls').fill('50');
    await visit.button('Order').click();
    await visit.page.getByRole('cell', { name: 'until removed' }).waitFor();
    expect(visit.sandbox.faults.all()).toEqual([{ kind: 'delay', probability: 0.5, delay: 20 }]);
  });

  test('raises a dispute of the category that its reason code has', async ({ visit }) => {
    const id = await visit.pay();
    await visit.sandbox.clock.advance(5_000);
    await visit.go(`payments/${id}`);
    await visit.button('Raise a dispute').click();
    await field(visit, 'Reason code').fill('13.1');
    await visit.button('Raise').click();
    await visit.page.getByText('The dispute was raised').waitFor();
    expect(visit.sandbox.world.collection('disputes').newest()).toMatchObject([
      { reasonCode: '13.1', category: 'product_service_not_received' },
    ]);
  });
});

/** What is typed to, by the start of its name. */
function field(visit: Visit, label: string): Locator {
  return visit.dialog
    .locator('label')
    .filter({ hasText: new RegExp(`^${label}`) })
    .locator('input');
}

/** Lets what is posted to a path wait until it is released. */
async function holdUp(visit: Visit, path: string): Promise<{ release: () => void }> {
  const released = new EventEmitter();
  const release = once(released, 'release');
  await visit.page.route(path, async (route) => {
    if (route.request().method() === 'POST') await release;
    await route.continue();
  });
  return { release: () => void released.emit('release') };
}
