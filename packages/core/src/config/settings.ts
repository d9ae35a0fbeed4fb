import { ConfigurationError } from '../errors/local-errors.js';
import type { CallOptions, ClientOptions, Environment, RateLimits } from './options.js';

/** The plain settings of a configuration, with defaults filled in. */
export interface Settings {
  environment: Environment;
  timeout: number;
  totalTimeout: number;
  maxRetries: number;
  maxResponseBytes: number;
  rateLimit: Readonly<Required<RateLimits>> | undefined;
  appName: string | undefined;
}

export function resolveSettings(options: ClientOptions): Settings {
  const environment = options.environment ?? 'sandbox';
  if (environment !== 'sandbox' && environment !== 'production') {
    throw new ConfigurationError("environment (CKO_ENVIRONMENT) is neither 'sandbox' nor 'production'.");
  }
  return {
    environment,
    timeout: atLeast(1, 'timeout', options.timeout ?? 30_000),
    totalTimeout: atLeast(1, 'totalTimeout', options.totalTimeout ?? 100_000),
    maxRetries: wholeFrom(0, 'maxRetries', options.maxRetries ?? 2),
    maxResponseBytes: wholeFrom(1, 'maxResponseBytes', options.maxResponseBytes ?? 10 * 1024 * 1024),
    rateLimit: options.rateLimit === false ? undefined : resolveRateLimit(options.rateLimit ?? {}),
    appName: options.appName,
  };
}

/** The settings of one call: its own options before those of the configuration. */
export function callSettings(
  options: CallOptions,
  settings: Settings,
): Pick<Settings, 'timeout' | 'totalTimeout' | 'maxRetries'> {
  const { timeout, totalTimeout, maxRetries } = options;
  return {
    timeout: timeout === undefined ? settings.timeout : atLeast(1, 'timeout', timeout),
    totalTimeout: totalTimeout === undefined ? settings.totalTimeout : atLeast(1, 'totalTimeout', totalTimeout),
    maxRetries: maxRetries === undefined ? settings.maxRetries : wholeFrom(0, 'maxRetries', maxRetries),
  };
}

/** The limiter remembers each call of the last second, so a rate without bound would take memory without bound. */
const highestRate = 100_000;

function resolveRateLimit({ reads = 100, writes = 100 }: RateLimits): Readonly<Required<RateLimits>> {
  return Object.freeze({
    reads: wholeFrom(1, 'rateLimit.reads', reads, highestRate),
    writes: wholeFrom(1, 'rateLimit.writes', writes, highestRate),
  });
}

/** Node's timers hold 31 bits; a longer one would fire at once. */
const longestTimer = 2 ** 31 - 1;

function atLeast(least: number, option: string, value: number): number {
  if (typeof value === 'number' && value >= least && value <= longestTimer) return value;
  throw new ConfigurationError(`${option} is not a number of milliseconds from ${least} to ${longestTimer}.`);
}

function wholeFrom(least: number, option: string, value: number, most = Number.MAX_SAFE_INTEGER): number {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return value;
  throw new ConfigurationError(`${option} is not a whole number from ${least} to ${most}.`);
}
