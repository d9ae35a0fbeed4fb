import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { lacksBrowser } from './browser.js';
import { test } from './visit.js';

describe.skipIf(lacksBrowser())('the dashboard is accessible', () => {
  const widths = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 800 } };
  const cases = (['light', 'dark'] as const).flatMap((scheme) =>
    (['desktop', 'phone'] as const).map((size) => [scheme, size] as const),
  );

  test.for(cases)('in %s on a %s, and fits its width', async ([colorScheme, size], { visit }) => {
    await visit.page.emulateMedia({ colorScheme });
    await visit.page.setViewportSize(widths[size]);
    const look = async (view: string, ready: string) => {
      await visit.go(view);
      await visit.page.getByText(ready).first().waitFor();
      expect([view, await violations(visit.page)]).toEqual([view, []]);
      expect(await visit.page.evaluate<number>('document.documentElement.scrollWidth')).toBe(widths[size].width);
    };
    await look('overview', 'No payment was requested yet.');
    await look('payments', 'A payment with a 3D Secure challenge');
    await visit.pay({ amount: 5 });
    const id = await visit.pay();
    await visit.sandbox.clock.advance(5_000);
    visit.sandbox.faults.add({ kind: 'status', status: 503, operation: 'getPayment' });
    await look('overview', 'As a table');
    await look('payments', 'Visa •••• 4242');
    await look(`payments/${id}`, 'payment_captured');
    await visit.button('Raise a dispute').click();
    expect(await violations(visit.page)).toEqual([]);
    await visit.page.keyboard.press('Escape');
    await look('events', 'payment_captured');
    await look('requests', 'POST /payments');
    await look('faults', 'getPayment');
    await look('controls', 'Connect a client');
  });
});

/** What axe finds, in short. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate<axe.AxeResults>('axe.run()');
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
