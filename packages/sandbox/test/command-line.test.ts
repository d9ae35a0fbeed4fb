import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { readCommandLine } from '../src/command-line.js';
import { cardPayment } from './calls.js';
import { startReceiver } from './webhook-receiver.js';

const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

let child: ChildProcess | undefined;
afterEach(() => {
  child?.kill('SIGKILL');
});

interface Run {
  /** Everything printed so far. */
  output: () => string;
  /** Exit code. */
  ended: Promise<number | null>;
}

function run(...args: string[]): Run {
  const started = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  child = started;
  let output = '';
  started.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  started.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return { output: () => output, ended: once(started, 'exit').then(([code]) => code as number | null) };
}

const printed = (process: Run, text: RegExp) =>
  expect
    .poll(process.output, { timeout: 10_000 })
    .toMatch(text)
    .then(() => process.output());

describe('the command', () => {
  test('prints where it listens, its keys and how to point a client at it', async () => {
    const output = await printed(run('--port', '0'), /Stop with/);
    expect(output).toMatch(/CKO_BASE_URL=http:\/\/127\.0\.0\.1:\d+/);
    expect(output).toMatch(/CKO_SECRET_KEY=sk_sbox_\w+/);
    expect(output).toMatch(/CKO_PUBLIC_KEY=pk_sbox_\w+/);
    expect(output).toMatch(/CKO_ACCESS_KEY_ID=ack_\w+/);
    expect(output).toMatch(/CKO_ACCESS_KEY_SECRET=\w+/);
    expect(output).toContain('Scopes: every one');
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('stops cleanly on %s, whoever is connected', async (signal) => {
    const process = run('--port', '0', '--quiet');
    const url = (await printed(process, /^http.*\n/)).trim();
    await (await fetch(`${url}/_sandbox`)).text();
    child?.kill(signal);
    expect(await process.ended).toBe(0);
  });

  test('prints one line for each call, without what was sent', async () => {
    const process = run('--port', '0');
    const [, url, key] = /CKO_BASE_URL=(\S+)[^]*CKO_PUBLIC_KEY=(\S+)/.exec(await printed(process, /Stop with/)) ?? [];
    const card = { type: 'card', number: '4242424242424242', expiry_month: 12, expiry_year: 2098 };
    const headers = { authorization: `Bearer ${key}` };
    await fetch(`${url}/tokens`, { method: 'POST', headers, body: JSON.stringify(card) });
    const output = await printed(process, /POST \/tokens 201 {2}\(requestToken\)/);
    expect(output).not.toContain(card.number);
  });

  test('prints the address alone when it is to be quiet', async () => {
    const process = run('--port', '0', '--quiet');
    const url = (await printed(process, /\n/)).trim();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await fetch(`${url}/no-such-path`);
    child?.kill('SIGTERM');
    await process.ended;
    expect(process.output().trim()).toBe(url);
  });

  test('prints its usage', async () => {
    const process = run('--help');
    expect(await process.ended).toBe(0);
    expect(process.output()).toContain('Usage: cko-sandbox');
  });

  test('lists each operation with how far it can be relied on', async () => {
    const table = run('--list');
    expect(await table.ended).toBe(0);
    expect(table.output()).toMatch(/^@cko\/payments +POST +\/payments +requestPayment +inferred$/m);
    expect(table.output()).toMatch(/\n\d+ operations: \d+ documented, \d+ inferred, \d+ not acted out\n$/);
    const json = run('--list', '--json');
    expect(await json.ended).toBe(0);
    expect(JSON.parse(json.output())).toContainEqual({
      id: 'getPayment',
      package: '@cko/payments',
      method: 'GET',
      path: '/payments/{id}',
      behaviour: 'documented',
    });
  });

  test('says that a port is taken', async () => {
    const first = run('--port', '0', '--quiet');
    const { port } = new URL((await printed(first, /\n/)).trim());
    const holder = child;
    const second = run('--port', port);
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`port ${port} is already in use. Choose another with --port`);
    holder?.kill('SIGTERM');
    await first.ended;
  });

  describe('with a snapshot', () => {
    const start = async (...args: string[]) => {
      const process = run('--port', '0', ...args);
      const [, url, key] = /CKO_BASE_URL=(\S+)[^]*CKO_SECRET_KEY=(\S+)/.exec(await printed(process, /Stop with/)) ?? [];
      const headers = { authorization: `Bearer ${key}` };
      const call = async (path: string, body?: object) => {
        const method = body ? 'POST' : 'GET';
        const answer = await fetch(`${url}${path}`, { method, headers, body: JSON.stringify(body) });
        return (await answer.json()) as { id: string; status: string; now: string; frozen: boolean };
      };
      const stop = () => {
        child?.kill('SIGTERM');
        return process.ended;
      };
      return { call, stop };
    };

    test('goes on where it stopped', async () => {
      const snapshot = join(await mkdtemp(join(tmpdir(), 'cko-sandbox-')), 'state.json');
      const args = ['--snapshot', snapshot, '--freeze', '2026-01-31T12:00:00Z'];
      const first = await start(...args);
      const { id } = await first.call('/payments', cardPayment);
      expect(await first.stop()).toBe(0);
      const second = await start(...args);
      expect(await second.call(`/payments/${id}`)).toMatchObject({ id, status: 'Authorized' });
      await second.call('/_sandbox/clock', { advance: 1000 });
      expect(await second.call(`/payments/${id}`)).toMatchObject({ id, status: 'Captured' });
      expect(await second.stop()).toBe(0);
      expect(await readdir(dirname(snapshot))).toEqual(['state.json']);
    });

    test('does what its options say over what the file says', async () => {
      const receiver = await startReceiver();
      onTestFinished(() => receiver.close());
      const snapshot = join(await mkdtemp(join(tmpdir(), 'cko-sandbox-')), 'state.json');
      const first = await start('--snapshot', snapshot, '--freeze', '2026-01-31T12:00:00Z');
      await first.stop();

      const webhook = ['--webhook', receiver.url, '--webhook-key', 'key'];
      const args = ['--snapshot', snapshot, '--freeze', '2026-02-28T12:00:00Z', ...webhook];
      const second = await start(...args);
      expect(await second.call('/_sandbox')).toMatchObject({ now: '2026-02-28T12:00:00.000Z', frozen: true });
      await second.call('/payments', cardPayment);
      await second.call('/_sandbox/clock', { advance: 0 });
      expect(receiver.received).toHaveLength(1);
      await second.stop();

      // Its webhook is in the snapshot now, and is not told twice.
      const third = await start(...args);
      await third.call('/payments', { ...cardPayment, capture: false });
      await third.call('/_sandbox/clock', { advance: 0 });
      expect(receiver.received).toHaveLength(2);
      await third.stop();
    });

    test.each([
      ['in a folder that does not exist', 'missing/state.json', 'its folder does not exist'],
      ['that is a folder', '.', 'it is a folder'],
      ['in what is a file', 'file/state.json', 'its folder does not exist'],
    ])('%s is refused before anything is kept', async (_, path, why) => {
      const folder = await mkdtemp(join(tmpdir(), 'cko-sandbox-'));
      await writeFile(join(folder, 'file'), '');
      const snapshot = `${folder}/${path}`;
      const process = run('--port', '0', '--snapshot', snapshot);
      expect(await process.ended).toBe(2);
      expect(process.output()).toBe(`cko-sandbox: --snapshot ${snapshot} cannot be written: ${why}.\n`);
      expect(await readdir(folder)).toEqual(['file']);
    });

    test('that was cut short says so, and leaves the file', async () => {
      const snapshot = join(await mkdtemp(join(tmpdir(), 'cko-sandbox-')), 'state.json');
      await writeFile(snapshot, '{"format": "cko-sandbox/2", "seed"');
      const process = run('--port', '0', '--snapshot', snapshot);
      expect(await process.ended).toBe(1);
      expect(process.output()).toContain(`${snapshot} cannot be read: it is no JSON, or was cut short`);
      expect(await readFile(snapshot, 'utf8')).toBe('{"format": "cko-sandbox/2", "seed"');
    });
  });

  test.each([
    ['an unknown option', ['--prot', '1'], /prot/],
    ['a port that is none', ['--port', 'http'], /--port is a whole number/],
    ['a port that is too large', ['--port', '99999'], /--port is a whole number from 0 to 65535\./],
    ['scopes that do not exist', ['--access-key', 'gatewy,foo'], /--access-key .*: gatewy \(gateway\?\), foo\./],
    ['an access key without scopes', ['--access-key', ''], /--access-key names no scope/],
    ['a snapshot without a path', ['--snapshot', ''], /--snapshot is the path of a file/],
    ['a duration that never ends', ['--processing-delay', `PT${'9'.repeat(30)}H`], /--processing-delay .* years/],
    ['a day that no calendar has', ['--freeze', '2026-02-30T00:00:00Z'], /--freeze is a time/],
    ['a number for a time', ['--freeze', '1'], /--freeze is a time/],
    ['a duration that is none', ['--processing-delay', '5'], /--processing-delay is an ISO 8601 duration/],
    ['a time that is none', ['--freeze', 'noon'], /--freeze is a time/],
    ['JSON of nothing', ['--json'], /--json goes with --list/],
    ['a webhook without its key', ['--webhook', 'http://127.0.0.1:1/'], /go together/],
  ])('explains %s', async (_name, args, message) => {
    const process = run(...args);
    expect(await process.ended).toBe(2);
    expect(process.output()).toMatch(message);
  });
});

test('every option arrives where it is read', () => {
  const args = ['--port', '1', '--host', '::1', '--seed', 's', '--rate-limit', '5', '--processing-delay', 'PT2S'];
  const accessKeys = ['--access-key', 'gateway,vault', '--access-key', 'flow'];
  const webhook = ['--idempotency-window', 'PT1M', '--webhook', 'http://x/', '--webhook-key', 'k', '--quiet'];
  const state = ['--snapshot', 'state.json', '--freeze', '2026-01-31T12:00:00Z', '--no-bodies'];
  expect(readCommandLine([...args, ...accessKeys, ...webhook, ...state])).toEqual({
    kind: 'serve',
    quiet: true,
    snapshot: 'state.json',
    options: {
      freeze: new Date('2026-01-31T12:00:00Z'),
      port: 1,
      host: '::1',
      logBodies: false,
      seed: 's',
      accessKeys: [{ scopes: ['gateway', 'vault'] }, { scopes: ['flow'] }],
      rateLimit: { reads: 5, writes: 5 },
      processingDelay: 2000,
      idempotency: { window: 60_000 },
      workflows: [{ url: 'http://x/', signatureKey: 'k' }],
    },
  });
});

test('the port is 4010 unless told otherwise', () => {
  expect(readCommandLine([])).toMatchObject({ kind: 'serve', options: { port: 4010 }, quiet: false });
});
