import type { Credentials } from '../auth/choose.js';
import { KeyCredential } from '../auth/key-credential.js';
import { requestAccessToken } from '../auth/request-access-token.js';
import { TokenCredential } from '../auth/token-credential.js';
import { RateLimiter } from '../limits/rate-limiter.js';
import { filterLogger } from '../observe/logger.js';
import { Observer } from '../observe/observer.js';
import { Transport, type AxiosClient } from '../transport/transport.js';
import { withEnvironmentVariables, type EnvironmentVariables } from './environment-variables.js';
import { resolveHosts, type Hosts } from './hosts.js';
import type { ClientOptions, Environment } from './options.js';
import { resolveSettings, type Settings } from './settings.js';

/** Shared by every copy of this package in a process: a program's ES modules and its CommonJS packages each load one. */
const mark = Symbol.for('@cko/core configuration');

/**
 * A resolved configuration. Clients made from the same one share its connections, access token and rate limits.
 * Credentials are not among its fields.
 */
export class Configuration {
  readonly environment: Environment;
  readonly hosts: Hosts;
  readonly settings: Readonly<Settings>;
  /** @internal */
  readonly transport: Transport;
  /** @internal */
  readonly observer: Observer;
  /** @internal */
  readonly limiters: Readonly<Record<'read' | 'write', RateLimiter>> | undefined;
  readonly #credentials: Credentials;

  /** @internal Made by `createConfig`. */
  constructor(options: ClientOptions) {
    this.settings = Object.freeze(resolveSettings(options));
    this.environment = this.settings.environment;
    this.hosts = resolveHosts({ ...options, environment: this.environment });
    this.observer = new Observer(options.hooks, filterLogger(options.logger, options.logLevel ?? 'info'));
    const { rateLimit } = this.settings;
    this.limiters = rateLimit && { read: new RateLimiter(rateLimit.reads), write: new RateLimiter(rateLimit.writes) };
    this.#credentials = this.#resolveCredentials(options);
    this.transport = new Transport(options.axios);
    Object.freeze(this);
  }

  /** @internal */
  get [mark](): true {
    return true;
  }

  static [Symbol.hasInstance](value: unknown): value is Configuration {
    return (value as { [mark]?: unknown } | null | undefined)?.[mark] === true;
  }

  /** @internal */
  get credentials(): Credentials {
    return this.#credentials;
  }

  /** The axios instance that requests go through, for adding interceptors. It is loaded with the first call. */
  axios(): Promise<AxiosClient> {
    return this.transport.axios();
  }

  /** Closes idle connections and refuses further calls, once those under way have ended. Needed only in tests. */
  close(): Promise<void> {
    return this.transport.close();
  }

  #resolveCredentials({ secretKey, publicKey, accessKey }: ClientOptions): Credentials {
    const key = (kind: 'secret' | 'public', source: ClientOptions['secretKey']) =>
      source === undefined ? undefined : new KeyCredential(kind, source, this.environment);
    return {
      secret: key('secret', secretKey),
      public: key('public', publicKey),
      token: accessKey && new TokenCredential(accessKey, (current) => requestAccessToken(this, current)),
    };
  }
}

/**
 * Resolves options, with what is absent taken from environment variables, into a configuration for several clients.
 *
 * @throws {ConfigurationError} when it cannot work: a malformed prefix, a key of another environment, an address that
 * would send credentials in clear
 */
export function createConfig(
  options: ClientOptions = {},
  variables: EnvironmentVariables = process.env,
): Configuration {
  return new Configuration(withEnvironmentVariables(options, variables));
}
