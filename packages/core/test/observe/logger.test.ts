import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Logger, LogLevel } from '../../src/index.js';
import { inTurn, json, plain } from '../servers/answers.js';
import { serve } from '../servers/http-server.js';
import { things } from '../things.js';

beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

/** The lines that a call with one retry logs, and a hook that throws. */
const linesAt = async (logLevel?: LogLevel) => {
  const lines: [string, string][] = [];
  const at = (level: string) => (message: string) => void lines.push([level, message]);
  const logger = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
  const hooks = {
    onRetry: () => {
      throw new RangeError('hook');
    },
  };
  const server = await serve(inTurn(plain(503), json(200, {}, { 'cko-request-id': 'request-1' })));
  await things({ baseUrl: server.url, logger, logLevel, hooks }).call('getThing', { path: { id: 'private' } });
  return lines;
};

test('each step of a call is a line: what, which attempt, how it ended, and what support asks for', async () => {
  const lines = await linesAt('debug');
  const text = lines.map(
    ([level, line]) => `${level} ${line.replace(/\[\d+\]/, '[n]').replace(/in \d+ ms/, 'in n ms')}`,
  );
  expect(text).toEqual([
    'debug [n] getThing GET /things/{id} sending, attempt 1',
    'info [n] getThing GET /things/{id} 503 in n ms',
    'warn [n] getThing GET /things/{id} again in n ms: 503',
    'error A hook threw RangeError',
    'debug [n] getThing GET /things/{id} sending, attempt 2',
    'info [n] getThing GET /things/{id} 200 in n ms, request request-1',
  ]);
});

test.each<[LogLevel | undefined, string[]]>([
  ['debug', ['debug', 'error', 'info', 'warn']],
  [undefined, ['error', 'info', 'warn']],
  ['info', ['error', 'info', 'warn']],
  ['warn', ['error', 'warn']],
  ['error', ['error']],
])('at the level %s these are logged: %j', async (level, levels) => {
  const lines = await linesAt(level);
  expect([...new Set(lines.map(([each]) => each))].sort()).toEqual(levels);
});

describe('a logger', () => {
  test('may be the console, or a class that uses this', async () => {
    const lines: string[] = [];
    class Lines implements Logger {
      private readonly kept = lines;
      debug(line: string) {
        this.kept.push(line);
      }
      info(line: string) {
        this.kept.push(line);
      }
      warn(line: string) {
        this.kept.push(line);
      }
      error(line: string) {
        this.kept.push(line);
      }
    }
    const info = vi.spyOn(console, 'info').mockImplementation(() => {});
    const server = await serve(json(200, {}));
    await things({ baseUrl: server.url, logger: new Lines() }).call('getThing', { path: { id: 'a' } });
    await things({ baseUrl: server.url, logger: console }).call('getThing', { path: { id: 'a' } });
    expect(lines).toHaveLength(1);
    expect(info).toHaveBeenCalledOnce();
  });

  test('that throws changes nothing: a payment that was made must not look failed', async () => {
    const fail = () => {
      throw new Error('disk full');
    };
    const logger = { debug: fail, info: fail, warn: fail, error: fail };
    const server = await serve(inTurn(plain(503), json(201, { id: 'a' })));
    const api = things({ baseUrl: server.url, logger, logLevel: 'debug' });
    await expect(api.call('makeThing', {})).resolves.toEqual({ id: 'a' });
    expect(server.received).toHaveLength(2);
  });
});

test('nothing is written anywhere without a logger', async () => {
  const writes = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
  const server = await serve(inTurn(plain(503), json(200, {})));
  await things({ baseUrl: server.url }).call('getThing', { path: { id: 'a' } });
  for (const write of writes) expect(write).not.toHaveBeenCalled();
});
