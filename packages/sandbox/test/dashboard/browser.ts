import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { describe } from 'vitest';

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
 * Tests that need a browser. Without one they are skipped, unless CKO_REQUIRE_BROWSER is 1: then a missing browser is an
 * error.
 */
export function describeInBrowser(title: string, tests: () => void): void {
  const isSkipped = executablePath === undefined && process.env['CKO_REQUIRE_BROWSER'] !== '1';
  if (isSkipped) process.stderr.write(`Skipped for want of Chromium (${places.join(', ')}): ${title}\n`);
  describe.skipIf(isSkipped)(title, tests);
}
