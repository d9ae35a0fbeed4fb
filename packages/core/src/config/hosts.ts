import type { HostName } from '../description/operation.js';
import { ConfigurationError } from '../errors/local-errors.js';
import type { Environment } from './options.js';

/** Address of each host, without a trailing slash. */
export type Hosts = Readonly<Record<HostName, string>>;

const hostNames: readonly HostName[] = ['api', 'access', 'files', 'balances', 'transfers', 'forward', 'identity'];

interface HostOptions {
  environment: Environment;
  prefix?: string | undefined;
  baseUrl?: string | undefined;
  hosts?: Partial<Record<HostName, string>> | undefined;
}

/** Every address, from environment and prefix or from one base URL, with single ones replaced where `hosts` says so. */
export function resolveHosts({ environment, prefix, baseUrl, hosts = {} }: HostOptions): Hosts {
  for (const name of Object.keys(hosts)) {
    if (!hostNames.includes(name as HostName)) {
      throw new ConfigurationError(`hosts has no '${name}'; it takes ${hostNames.join(', ')}.`);
    }
  }
  const fallback = baseUrl === undefined ? accountHost(environment, prefix) : oneHost(baseUrl);
  const resolved = hostNames.map((name) => {
    const own = hosts[name];
    return [name, own === undefined ? fallback(name) : address(own, `hosts.${name}`)];
  });
  return Object.freeze(Object.fromEntries(resolved) as Record<HostName, string>);
}

function oneHost(baseUrl: string): (name: HostName) => string {
  const url = address(baseUrl, 'baseUrl (CKO_BASE_URL)');
  return () => url;
}

/**
 * The public reference puts nearly everything on the account's own API host. Tokens come from the account's access
 * host, and files have one host for all accounts.
 */
function accountHost(environment: Environment, prefix: string | undefined): (name: HostName) => string {
  if (prefix === undefined) {
    throw new ConfigurationError(
      'The prefix is missing. Set prefix or CKO_PREFIX to the first eight characters of your client id after cli_, ' +
        'or set baseUrl or CKO_BASE_URL to the address of a local sandbox.',
    );
  }
  if (!/^(?:pl-)?[a-z0-9]+$/.test(prefix)) {
    throw new ConfigurationError(
      'The prefix is malformed: it is the first eight characters of your client id after cli_, without a host name.',
    );
  }
  const domain = environment === 'sandbox' ? 'sandbox.checkout.com' : 'checkout.com';
  return (name) => {
    if (name === 'files') return `https://files.${domain}`;
    if (name === 'access') return `https://${prefix}.access.${domain}`;
    return `https://${prefix}.api.${domain}`;
  };
}

/** Checks an address: absolute, encrypted unless it stays on this machine, with nothing that a path would collide with. */
function address(value: string, option: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new ConfigurationError(`${option} is not an http or https address, such as https://example.com.`);
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new ConfigurationError(`${option} must not hold a user name, password, query or fragment.`);
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new ConfigurationError(
      `${option} uses http for ${url.hostname}. Credentials and card data travel in clear there: use https. ` +
        'Plain http is taken for this machine only, such as http://127.0.0.1:4010.',
    );
  }
  return url.origin + url.pathname.replace(/\/+$/, '');
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
