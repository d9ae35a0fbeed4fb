import type { Browser, Locator, Page } from 'playwright-core';
import { expect, test as base } from 'vitest';
import { startSandbox, type Sandbox } from '../../src/index.js';
import { call, cardPayment } from '../calls.js';
import { openBrowser } from './browser.js';

/** A page of a browser at the dashboard of a sandbox. */
export class Visit {
  /** What the page complained of, and whom it asked besides the sandbox. */
  readonly complaints: string[] = [];

  constructor(
    readonly page: Page,
    public sandbox: Sandbox,
  ) {
    page.on('pageerror', ({ message }) => this.complaints.push(message));
    page.on('console', (message) => {
      // A refused call is shown to the person; that the browser notes it as well is no fault of the page.
      const isRefusal = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isRefusal) this.complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(sandbox.url)) this.complaints.push(request.url());
    });
  }

  async go(view: string): Promise<void> {
    await this.page.goto(`${this.sandbox.url}/#/${view}`);
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { name, exact: true });
  }

  /** The line of a list that holds this text. */
  line(text: string): Locator {
    return this.page.getByRole('row').filter({ hasText: text });
  }

  /** The record that was opened. */
  get detail(): Locator {
    return this.page.getByRole('complementary');
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  get focused(): Locator {
    return this.page.locator(':focus');
  }

  /** Makes a payment by the API, and gives its id. */
  async pay(more: object = {}): Promise<string> {
    const { body } = await call(this.sandbox, 'POST', '/payments', { body: { ...cardPayment, ...more } });
    return body.id;
  }
}

/** One browser for a file of tests; for each of them a sandbox and a page of its own, which may not complain. */
export const test = base.extend<{ visit: Visit; browser: Browser }>({
  browser: [
    // oxlint-disable-next-line no-empty-pattern -- it needs no other fixture, and vitest reads them from the pattern.
    async ({}, use) => {
      const browser = await openBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  visit: async ({ browser }, use) => {
    const visit = new Visit(await browser.newPage({ locale: 'en-GB' }), await startSandbox());
    await use(visit);
    await visit.page.close();
    await visit.sandbox.close();
    expect(visit.complaints).toEqual([]);
  },
});
