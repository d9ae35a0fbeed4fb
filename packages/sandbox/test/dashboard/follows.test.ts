import { describe, expect } from 'vitest';
import { startSandbox } from '../../src/index.js';
import { lacksBrowser } from './browser.js';
import { test } from './visit.js';

describe.skipIf(lacksBrowser())('the dashboard', () => {
  test('a sandbox that goes away and comes back is followed again', async ({ visit }) => {
    await visit.go('payments');
    await visit.page.getByText('Live', { exact: true }).waitFor();
    const { port } = new URL(visit.sandbox.url);
    await visit.sandbox.close();
    await visit.page.getByText('Not connected').waitFor();
    visit.sandbox = await startSandbox({ port: Number(port) });
    await visit.page.getByText('Live', { exact: true }).waitFor();
    await visit.pay({ reference: 'AFTERWARDS' });
    await visit.line('AFTERWARDS').waitFor();
    expect(await visit.page.getByText('Not connected').count()).toBe(0);
  });

  test('the theme follows the browser until another is chosen, which is kept', async ({ visit }) => {
    await visit.page.emulateMedia({ colorScheme: 'dark' });
    await visit.go('overview');
    const background = () => visit.page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const dark = await background();
    await visit.page.getByRole('button', { name: /^Theme: system/ }).click();
    const light = await background();
    expect(light).not.toBe(dark);
    await visit.page.reload();
    await visit.page.getByRole('button', { name: /^Theme: light/ }).waitFor();
    expect(await background()).toBe(light);
  });
});
