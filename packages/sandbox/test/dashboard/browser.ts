import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where Linux distributions and Chrome's own package put a browser. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const executablePath = places.find((place) => existsSync(place));

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function openBrowser(): Promise<Browser> {
  if (executablePath === undefined) throw new Error(`There is no Chromium at ${places.join(' or ')}.`);
  return chromium.launch({ executablePath, args: flags });
}

/**
 * Whether tests that need a browser are to be skipped. With CKO_REQUIRE_BROWSER=1 they never are: a missing browser is an
 * error then.
 */
export function lacksBrowser(): boolean {
  return executablePath === undefined && process.env['CKO_REQUIRE_BROWSER'] !== '1';
}

/** Says once, before all tests, that those of the dashboard are skipped. */
export function setup(): void {
  if (lacksBrowser()) {
    process.stderr.write(`Tests of the dashboard are skipped: there is no Chromium at ${places.join(' or ')}.\n`);
  }
}
