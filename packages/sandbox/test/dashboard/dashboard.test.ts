import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../src/index.js';
import { call, cardPayment } from '../calls.js';
import { startReceiver, type WebhookReceiver } from '../webhook-receiver.js';
import { lacksBrowser, openBrowser } from './browser.js';

describe.skipIf(lacksBrowser())('the dashboard', () => {
  let browser: Browser;
  let sandbox: Sandbox;
  let page: Page;
  /** What the page complained of, and whom it asked besides the sandbox. */
  let complaints: string[];
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    sandbox = await startSandbox();
    page = await browser.newPage();
    complaints = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      // A refused call is shown to the person; that the browser notes it as well is no fault of the page.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
        complaints.push(message.text());
      }
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(sandbox.url)) complaints.push(request.url());
    });
  });
  afterEach(async () => {
    await page.close();
    await sandbox.close();
    expect(complaints).toEqual([]);
  });

  const visit = (view: string) => page.goto(`${sandbox.url}/#/${view}`);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const heading = (name: string) => page.getByRole('heading', { name, exact: true });
  const detail = () => page.getByRole('complementary');

  async function pay(more: object = {}): Promise<string> {
    const { body } = await call(sandbox, 'POST', '/payments', { body: { ...cardPayment, ...more } });
    return body.id;
  }

  describe('shows', () => {
    test('a payment as soon as it is made, without being asked', async () => {
      await visit('payments');
      await heading('Payments').waitFor();
      await pay({ amount: 123456, reference: 'LIVE-1' });
      const line = page.getByRole('row').filter({ hasText: 'LIVE-1' });
      await line.waitFor();
      expect(await line.innerText()).toContain('£1,234.56');
    });

    test.each([
      ['JPY', 1234, '¥1,234'],
      ['KWD', 1230, 'KWD 1.230'],
      ['CLP', 1200, 'CLP 12.00'],
    ])('amounts in %s with their own decimals', async (currency, amount, text) => {
      await pay({ currency, amount });
      await visit('payments');
      const cell = page.locator('td.amount');
      await cell.waitFor();
      expect((await cell.innerText()).replaceAll('\u00a0', ' ')).toBe(text);
    });

    test('a record beside its list, with its JSON and what happened to it', async () => {
      const id = await pay();
      await sandbox.clock.advance(5_000);
      await visit('payments');
      await page.getByRole('link', { name: 'Visa •••• 4242' }).click();
      await heading('£10.00 · Visa •••• 4242').waitFor();
      const text = await detail().innerText();
      for (const shown of [id, 'Captured', 'payment_captured', '"bin": "424242"']) expect(text).toContain(shown);
      expect(text).not.toContain(cardPayment.source.number);
    });

    test('times by the clock of the sandbox', async () => {
      await pay();
      await sandbox.clock.advance(3 * 60 * 60_000);
      await visit('payments');
      const time = page.locator('td.when time');
      await time.waitFor();
      expect(await time.innerText()).toMatch(/^3\s?h/);
      expect(await time.getAttribute('title')).toMatch(/\d{4}/);
    });

    test('only what is searched for, and keeps the search in the address', async () => {
      await pay({ reference: 'SHOES' });
      await pay({ reference: 'BOOTS' });
      await visit('payments');
      await page.getByRole('searchbox').fill('shoes');
      await page.getByRole('row').filter({ hasText: 'BOOTS' }).waitFor({ state: 'detached' });
      expect(await page.getByRole('row').filter({ hasText: 'SHOES' }).count()).toBe(1);
      await page.reload();
      await page.getByRole('row').filter({ hasText: 'SHOES' }).waitFor();
      expect(await page.getByRole('searchbox').inputValue()).toBe('shoes');
    });

    test('the balance over time, and the same figures as a table', async () => {
      await pay();
      await sandbox.clock.advance(5_000);
      await visit('overview');
      await page.getByRole('img', { name: 'Balances in GBP over time' }).waitFor();
      await page.getByText('As a table').click();
      expect(await page.getByRole('table', { name: 'Balances in GBP over time' }).innerText()).toContain('£10,000.00');
    });

    test('what to run where there is nothing yet, and runs it', async () => {
      await visit('payments');
      const command = page.getByLabel('Command: A payment', { exact: true });
      await command.waitFor();
      const line = await command.innerText();
      expect(line).toContain(
        `curl ${sandbox.url}/payments -H "Authorization: Bearer ${sandbox.credentials.secretKey}"`,
      );
      await button('Run here: A payment').click();
      await page.getByRole('row').filter({ hasText: 'ORDER-1' }).waitFor();
    });

    test.each(['customers', 'cards', 'entities', 'events', 'disputes'])(
      'examples for %s that the sandbox takes',
      async (kind) => {
        await visit(kind);
        await page
          .getByRole('button', { name: /^Run here/ })
          .first()
          .click();
        await page.locator('.notice').waitFor();
        expect(await page.locator('.notice').innerText()).toMatch(/: done$/);
      },
    );
  });

  describe('does', () => {
    test('a move of the clock, and stops and resumes it', async () => {
      await visit('overview');
      const before = sandbox.clock.now().getTime();
      await button('+1 h').click();
      await page.getByText('The clock was moved ahead by one hour').waitFor();
      expect(sandbox.clock.now().getTime() - before).toBeGreaterThanOrEqual(60 * 60_000);
      await button('Freeze').click();
      await button('Resume').waitFor();
      expect(sandbox.clock.frozen).toBe(true);
      await button('Resume').click();
      await button('Freeze').waitFor();
      expect(sandbox.clock.frozen).toBe(false);
    });

    test('a capture of a part, then a refund, by the API', async () => {
      const id = await pay({ capture: false });
      await visit(`payments/${id}`);
      await button('Capture').click();
      await page.getByLabel('Amount in GBP').fill('4.00');
      await page.getByRole('dialog').getByRole('button', { name: 'Capture' }).click();
      await page.getByText('Capture: done').waitFor();
      await sandbox.clock.advance(5_000);
      await button('Refund').waitFor();
      expect((await call(sandbox, 'GET', `/payments/${id}`)).body.balances.total_captured).toBe(400);
    });

    test('no capture of more than there is', async () => {
      await visit(`payments/${await pay({ capture: false })}`);
      await button('Capture').click();
      await page.getByLabel('Amount in GBP').fill('10.01');
      await page.getByRole('dialog').getByRole('button', { name: 'Capture' }).click();
      expect(await page.getByRole('dialog').isVisible()).toBe(true);
      expect(sandbox.requests.of('capturePayment')).toEqual([]);
    });

    test('a dispute, and leads to it', async () => {
      const id = await pay();
      await sandbox.clock.advance(5_000);
      await visit(`payments/${id}`);
      await button('Raise a dispute').click();
      await page.getByLabel('Category').selectOption('product_service_not_received');
      await button('Raise').click();
      await page.getByRole('link', { name: 'Dispute', exact: true }).click();
      await detail().getByText('evidence required').first().waitFor();
      expect(sandbox.world.collection('disputes').newest()).toMatchObject([{ paymentId: id, reasonCode: '13.1' }]);
    });

    test('a 3D Secure challenge, on the page of the issuer', async () => {
      const id = await pay({ '3ds': { enabled: true } });
      await visit(`payments/${id}`);
      const [challenge] = await Promise.all([
        page.context().waitForEvent('page'),
        page.getByRole('link', { name: 'Open the 3D Secure page' }).click(),
      ]);
      await challenge.getByLabel('Password').fill('Checkout1!');
      await challenge.getByRole('button', { name: 'Continue' }).click();
      await challenge.getByText('Payment successful').waitFor();
      await detail().getByText('Authorized').first().waitFor();
      expect((await call(sandbox, 'GET', `/payments/${id}`)).body['3ds'].challenged).toBe(true);
      await challenge.close();
    });

    test('an order of a fault', async () => {
      await visit('faults');
      await button('Order a fault').click();
      await page.getByLabel('Operation').fill('requestPayment');
      await page.getByLabel('Status', { exact: true }).fill('502');
      await button('Order').click();
      await page.getByRole('cell', { name: 'requestPayment' }).waitFor();
      expect(sandbox.faults.all()).toEqual([
        { kind: 'status', status: 502, operation: 'requestPayment', when: 'before', times: 1 },
      ]);
      await button('Remove all').click();
      await page.getByText('No fault waits.').waitFor();
    });

    test('nothing that the sandbox refuses, and says why', async () => {
      await visit('faults');
      await button('Order a fault').click();
      await page.getByLabel('Operation').fill('nothing');
      await button('Order').click();
      await page.getByRole('dialog').getByText('There is no operation nothing.').waitFor();
      expect(sandbox.faults.all()).toEqual([]);
    });

    test('another delivery of an event', async () => {
      const receiver: WebhookReceiver = await startReceiver();
      sandbox.addWorkflow({ url: receiver.url, signatureKey: 'key' });
      sandbox.world.emit({ source: 'gateway', type: 'payment_approved', subject: 'pay_x', data: {} });
      await sandbox.clock.advance(0);
      await visit('events');
      await page.getByRole('link', { name: 'payment_approved' }).click();
      await button('Send again').click();
      await page.getByText('Send again: done').waitFor();
      await sandbox.clock.advance(0);
      expect(receiver.received).toHaveLength(2);
      await receiver.close();
    });

    test('a snapshot, a reset once it is confirmed, and a restore', async () => {
      const id = await pay();
      await visit('controls');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Take a snapshot' }).click(),
      ]);
      const file = await download.path();
      await button('Reset').click();
      await page.getByRole('dialog').getByRole('button', { name: 'Reset' }).click();
      await page.getByText('The sandbox is as it started').waitFor();
      expect(sandbox.world.collection('payments').get(id)).toBeUndefined();
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByText('The snapshot was restored').waitFor();
      expect(sandbox.world.collection('payments').get(id)).toBeDefined();
    });
  });

  describe('by keyboard', () => {
    const focused = () => page.locator(':focus');

    test('the first step leads past the navigation', async () => {
      await visit('payments');
      await heading('Payments').waitFor();
      await page.keyboard.press('Tab');
      expect(await focused().innerText()).toBe('Skip to the content');
      await page.keyboard.press('Enter');
      expect(await focused().getAttribute('id')).toBe('content');
    });

    test('a record opens, and Escape leads back to its line', async () => {
      const [, id] = [await pay(), await pay()];
      await visit('payments');
      await page.getByRole('row').nth(2).waitFor();
      await page.getByRole('searchbox').focus();
      await page.getByRole('link', { name: 'Visa' }).nth(1).focus();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await heading('£10.00 · Visa •••• 4242').waitFor();
      expect(await focused().innerText()).toContain('Visa');
      await page.keyboard.press('Escape');
      await detail().waitFor({ state: 'detached' });
      expect(await focused().getAttribute('data-record')).toBe(id);
    });

    test('Escape closes a dialog, and not what is behind it', async () => {
      await visit(`payments/${await pay({ capture: false })}`);
      await button('Capture').click();
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await detail().isVisible()).toBe(true);
      expect(await focused().innerText()).toBe('Capture');
    });

    test('a slash leads to the search', async () => {
      await pay();
      await visit('payments');
      await page.getByRole('row').nth(1).waitFor();
      await page.keyboard.press('/');
      expect(await focused().getAttribute('type')).toBe('search');
    });
  });

  test('a sandbox that goes away and comes back is followed again', async () => {
    await visit('payments');
    await page.getByText('Live', { exact: true }).waitFor();
    const { port } = new URL(sandbox.url);
    await sandbox.close();
    await page.getByText('Not connected').waitFor();
    sandbox = await startSandbox({ port: Number(port) });
    await page.getByText('Live', { exact: true }).waitFor();
    await pay({ reference: 'AFTERWARDS' });
    await page.getByRole('row').filter({ hasText: 'AFTERWARDS' }).waitFor();
    expect(await page.getByText('Not connected').count()).toBe(0);
  });

  test('the theme follows the browser until another is chosen, which is kept', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await visit('overview');
    const background = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const dark = await background();
    await page.getByRole('button', { name: /^Theme: system/ }).click();
    const light = await background();
    expect(light).not.toBe(dark);
    await page.reload();
    await page.getByRole('button', { name: /^Theme: light/ }).waitFor();
    expect(await background()).toBe(light);
  });

  describe('is accessible', () => {
    const widths = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 800 } };
    const cases = (['light', 'dark'] as const).flatMap((scheme) =>
      (['desktop', 'phone'] as const).map((size) => [scheme, size] as const),
    );

    test.each(cases)('in %s on a %s, and fits its width', async (colorScheme, size) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(widths[size]);
      const look = async (view: string, ready: string) => {
        await visit(view);
        await page.getByText(ready).first().waitFor();
        expect([view, await violations(page)]).toEqual([view, []]);
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(widths[size].width);
      };
      await look('overview', 'No payment was requested yet.');
      await look('payments', 'A payment with a 3D Secure challenge');
      await pay({ amount: 5 });
      const id = await pay();
      await sandbox.clock.advance(5_000);
      sandbox.faults.add({ kind: 'status', status: 503, operation: 'getPayment' });
      await look('overview', 'As a table');
      await look('payments', 'Visa •••• 4242');
      await look(`payments/${id}`, 'payment_captured');
      await button('Raise a dispute').click();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await look('events', 'payment_captured');
      await look('requests', 'POST /payments');
      await look('faults', 'getPayment');
      await look('controls', 'Connect a client');
    });
  });
});

/** What axe finds, in short. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate<axe.AxeResults>('axe.run()');
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
