import { describe, expect } from 'vitest';
import { lacksBrowser } from './browser.js';
import { test } from './visit.js';

describe.skipIf(lacksBrowser())('a table fits its frame', () => {
  test.for([1440, 1280, 1000, 820, 390])('in a window of %i pixels', async (width, { visit }) => {
    await visit.page.setViewportSize({ width, height: 860 });
    const id = await visit.pay({ reference: 'A-REFERENCE-THAT-IS-AS-LONG-AS-THEY-GET-AT-MOST-50' });
    await visit.sandbox.clock.advance(5_000);
    visit.sandbox.raiseDispute({ payment_id: id, category: 'product_service_not_received' });
    const frame = visit.page.locator('.table-frame');
    for (const view of ['payments', 'disputes', 'customers', 'events', 'requests']) {
      await visit.go(view);
      await visit.heading(view.charAt(0).toUpperCase() + view.slice(1)).waitFor();
      await visit.page.locator('[data-record]').first().waitFor();
      const beyond = () => frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect([view, await beyond()]).toEqual([view, 0]);
      await visit.page.locator('[data-record]').first().click();
      await visit.detail.getByRole('code').first().waitFor();
      expect([`${view} with one open`, await beyond()]).toEqual([`${view} with one open`, 0]);
    }
  });
});
