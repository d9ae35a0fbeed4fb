import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { startSandbox } from '@cko/sandbox';
import { describe, expect, onTestFinished, test } from 'vitest';

const main = fileURLToPath(new URL('../tour/main.ts', import.meta.url));

/** Runs the tour as `npm start` does, with no account in the environment unless one is given. */
function tour(args: readonly string[], account: Readonly<Record<string, string>> = {}) {
  const env = { PATH: process.env['PATH'], NO_COLOR: '1', ...account };
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    const child = execFile(process.execPath, ['--import', 'tsx', main, ...args], { env }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode, output: stdout + stderr }),
    );
  });
}

describe('the tour', () => {
  test('plays every step on the sandbox, each with its webhook verified, and ends', async () => {
    const { code, output } = await tour(['--once']);
    expect(code).toBe(0);
    expect(output.match(/^ ?\d+ {2}/gm)).toHaveLength(14);
    for (const type of ['approved', 'captured', 'refunded', 'voided', 'declined', 'paid']) {
      expect(output).toContain(`✓ payment_${type}, webhook, signature verified`);
    }
    expect(output).toMatch(/curl http.*--aws-sigv4.*✓ payment_approved, webhook received, event [\w-]+ on the bus/s);
    expect(output).toContain('422 card_data_not_accepted');
    expect(output).toContain('the same refund');
    expect(output).toContain('ValidationError: requestPayment: 422');
    expect(output).not.toMatch(/left out|4242424242424242/);
  }, 60_000);

  test('signs itself where there is no curl that can', async () => {
    const { code, output } = await tour(['--once'], { PATH: '/nowhere' });
    expect(code).toBe(0);
    expect(output).toContain('webhook received, event');
  }, 60_000);

  test('goes on serving what it prints command lines for, until it is interrupted', async () => {
    const env = { PATH: process.env['PATH'], NO_COLOR: '1' };
    const child = spawn(process.execPath, ['--import', 'tsx', main], { env });
    const output = await new Promise<string>((resolve) => {
      let written = '';
      child.stdout.on('data', (chunk: Buffer) => {
        written += chunk.toString();
        if (written.includes('Ctrl-C ends it.')) resolve(written);
      });
    });
    const [, url = '', route = ''] = /curl (http:\/\/127\.0\.0\.1:\d+\/v1)(\/disputes)/.exec(output) ?? [];
    const unsigned = await fetch(url + route);
    expect(unsigned.status).toBe(403);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
    await expect(fetch(url + route)).rejects.toThrow('fetch failed');
  }, 60_000);

  test('plays against another server with the keys of its account, by looking where no webhook can come', async () => {
    const sandbox = await startSandbox({ processingDelay: 100 });
    onTestFinished(() => sandbox.close());
    const { secretKey, publicKey } = sandbox.credentials;
    const account = { CKO_SECRET_KEY: secretKey, CKO_PUBLIC_KEY: publicKey, CKO_BASE_URL: sandbox.url };
    const { code, output } = await tour([], account);
    expect(output).toContain('Done in');
    expect(code).toBe(0);
    expect(output).toContain('Refunded, 130.80 USD');
    expect(sandbox.requests.effects('refundPayment')).toBe(1);
    expect(output).not.toContain('webhook,');
  }, 60_000);

  test('refuses keys of the live environment', async () => {
    const account = { CKO_SECRET_KEY: `sk_${'a'.repeat(26)}`, CKO_PREFIX: 'abcdefgh' };
    const { code, output } = await tour(['--once'], account);
    expect(code).toBe(1);
    expect(output).toContain('keys of the test environment only');
    expect(output).not.toContain(account.CKO_SECRET_KEY);
  }, 30_000);

  test('says what it can do, and what it cannot', async () => {
    expect(await tour(['--help'])).toMatchObject({ code: 0, output: expect.stringContaining('npm start -- --once') });
    expect(await tour(['--twice'])).toMatchObject({ code: 1, output: expect.stringContaining("'--twice'") });
  }, 30_000);
});
