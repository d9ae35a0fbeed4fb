import { parseArgs } from 'node:util';
import { readDuration } from './duration.js';
import { isWithinReach, longestWait, readMoment, timesInReach } from './moments.js';
import type { SandboxOptions } from './options.js';
import { everyScope } from './scopes.js';
import { unknownNames } from './unknown-names.js';

/** What was asked for on the command line. */
export type Command = { kind: 'help' } | { kind: 'version' } | { kind: 'list'; json: boolean } | Serve;

/** To run a sandbox. */
export interface Serve {
  kind: 'serve';
  options: SandboxOptions;
  quiet: boolean;
  /** File that it goes on from, and that it is saved to when it stops. */
  snapshot?: string;
}

/** A mistake on the command line. */
export class CommandLineError extends Error {}

export const usage = `A local, stateful Checkout.com for development and tests.

Usage: cko-sandbox [options]

  --port <number>               port to listen on, 0 for any free one (default 4010)
  --host <address>              address to listen on (default 127.0.0.1)
  --webhook <url>               where to deliver every webhook
  --webhook-key <key>           key that webhooks are signed with
  --access-key <scopes>         an OAuth access key with these scopes, separated by commas; may be
                                repeated (default one key with every scope)
  --snapshot <file>             go on from this file if it is there, and save to it when stopped
  --freeze <time>               stop the clock at a time such as 2026-01-31T12:00:00Z, or now
  --seed <text>                 what ids and keys are made from (default sandbox)
  --processing-delay <duration> time until a capture, refund or void is done (default PT1S)
  --idempotency-window <duration>
                                how long answers are kept for their key (default PT72H)
  --rate-limit <number>         reads, and writes, allowed each second (default no limit)
  --no-bodies                   keep nothing of what is sent and answered; by default that is kept for
                                the last 500 calls, without secrets and with card numbers masked
  --quiet                       print the address only
  --list                        print each operation, and whether what it does is documented, inferred
                                or not acted out
  --json                        with --list, print it as JSON
  --version                     print the version
  --help                        print this

Durations are ISO 8601, such as PT15M. The clock, faults and webhooks can also be set while it
runs: see /_sandbox.`;

const defaultPort = 4010;

const flags = {
  port: { type: 'string' },
  host: { type: 'string' },
  webhook: { type: 'string' },
  'webhook-key': { type: 'string' },
  'access-key': { type: 'string', multiple: true },
  snapshot: { type: 'string' },
  freeze: { type: 'string' },
  seed: { type: 'string' },
  'processing-delay': { type: 'string' },
  'idempotency-window': { type: 'string' },
  'rate-limit': { type: 'string' },
  'no-bodies': { type: 'boolean' },
  quiet: { type: 'boolean' },
  list: { type: 'boolean' },
  json: { type: 'boolean' },
  version: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Values = ReturnType<typeof parseFlags>;

export function readCommandLine(args: readonly string[]): Command {
  const values = parseFlags(args);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  if (values.list) return { kind: 'list', json: values.json ?? false };
  if (values.json) throw new CommandLineError('--json goes with --list.');
  return {
    kind: 'serve',
    options: optionsFrom(values),
    quiet: values.quiet ?? false,
    ...(values.snapshot !== undefined && { snapshot: filePath('snapshot', values.snapshot) }),
  };
}

function parseFlags(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags }).values;
  } catch (error) {
    throw new CommandLineError((error as Error).message);
  }
}

function optionsFrom(values: Values): SandboxOptions {
  const rate = optional(values['rate-limit'], (text) => wholeNumber('rate-limit', text, 1));
  return {
    port: optional(values.port, (text) => wholeNumber('port', text, 0, 65_535)) ?? defaultPort,
    host: values.host,
    accessKeys: values['access-key']?.map((text) => ({ scopes: scopesIn(text) })),
    seed: values.seed,
    freeze: optional(values.freeze, freezeTime),
    processingDelay: optional(values['processing-delay'], (text) => duration('processing-delay', text)),
    idempotency: { window: optional(values['idempotency-window'], (text) => duration('idempotency-window', text)) },
    rateLimit: rate === undefined ? false : { reads: rate, writes: rate },
    logBodies: !values['no-bodies'],
    workflows: webhooks(values.webhook, values['webhook-key']),
  };
}

function webhooks(url: string | undefined, signatureKey: string | undefined): SandboxOptions['workflows'] {
  if (url === undefined && signatureKey === undefined) return [];
  if (url === undefined || signatureKey === undefined) {
    throw new CommandLineError('--webhook and --webhook-key go together.');
  }
  return [{ url, signatureKey }];
}

function optional<T>(text: string | undefined, read: (text: string) => T): T | undefined {
  return text === undefined ? undefined : read(text);
}

function filePath(flag: string, text: string): string {
  if (text === '') throw new CommandLineError(`--${flag} is the path of a file.`);
  return text;
}

function scopesIn(text: string): string[] {
  const scopes = text
    .split(',')
    .map((scope) => scope.trim())
    .filter(Boolean);
  if (scopes.length === 0)
    throw new CommandLineError('--access-key names no scope: say one or more, as gateway,vault.');
  const unknown = unknownNames(scopes, everyScope);
  if (unknown !== undefined) throw new CommandLineError(`--access-key names what is no scope: ${unknown}.`);
  return scopes;
}

function freezeTime(text: string): true | Date {
  if (text === 'now') return true;
  const time = readMoment(text);
  if (!isWithinReach(time)) throw new CommandLineError(`--freeze is a time ${timesInReach}, or now.`);
  return new Date(time);
}

function wholeNumber(flag: string, text: string, least: number, most = Number.MAX_SAFE_INTEGER): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  const limit = most === Number.MAX_SAFE_INTEGER ? '' : ` to ${most}`;
  throw new CommandLineError(`--${flag} is a whole number from ${least}${limit}.`);
}

function duration(flag: string, text: string): number {
  const milliseconds = readDuration(text);
  if (milliseconds !== undefined && milliseconds <= longestWait) return milliseconds;
  throw new CommandLineError(`--${flag} is an ISO 8601 duration, such as PT15M, of less than 8000 years.`);
}
