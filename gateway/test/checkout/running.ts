import { startSandbox, type Sandbox, type SandboxOptions } from '@cko/sandbox';
import { routes, type Route } from 'functions/routes';
import { sendWebhooks, startCheckoutGateway, type CheckoutGateway, type GatewayOptions } from '../../src/index.js';
import { signedFetch, type SignedRequest } from '../signed-fetch.js';

/** The project's stack with a sandbox around it. */
export interface Running {
  sandbox: Sandbox;
  gateway: CheckoutGateway;
  /** What the functions wrote. */
  log: string[];
  close(): Promise<void>;
}

export async function startAll(
  options: Partial<GatewayOptions> = {},
  sandboxOptions?: SandboxOptions,
): Promise<Running> {
  const sandbox = await startSandbox(sandboxOptions);
  const log: string[] = [];
  const onLog = (name: string, line: string) => void log.push(`${name}: ${line}`);
  const gateway = await startCheckoutGateway({ checkout: sandbox, path: process.env['PATH'], onLog, ...options });
  sendWebhooks(sandbox, gateway);
  return {
    sandbox,
    gateway,
    log,
    async close() {
      await gateway.close();
      await sandbox.close();
    },
  };
}

/** What is sent to a route. */
export interface Sent extends Omit<SignedRequest, 'body' | 'method'> {
  path?: Record<string, string>;
  query?: Record<string, string>;
  /** As JSON, unless it is a text. */
  body?: unknown;
}

export function routeOf(operation: string): Route {
  const route = routes.find((each) => each.operation === operation);
  if (route === undefined) throw new Error(`There is no route for ${operation}.`);
  return route;
}

/** Where a route is, for one who calls it. */
export function urlOf(gateway: CheckoutGateway, operation: string, { path = {}, query = {} }: Sent = {}): string {
  const route = routeOf(operation);
  const root = route.access === 'iam' ? gateway.url : gateway.webhookUrl.replace(/\/webhooks$/, '');
  const filled = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? 'none'));
  const search = new URLSearchParams(query).toString();
  return root + filled + (search && `?${search}`);
}

/** Calls the route of an operation, signed. */
export function callRoute(gateway: CheckoutGateway, operation: string, sent: Sent = {}): Promise<Response> {
  const { path: _, query: __, body, headers, ...signing } = sent;
  const text = typeof body === 'string' ? body : body === undefined ? undefined : JSON.stringify(body);
  return signedFetch(gateway, urlOf(gateway, operation, sent), {
    method: routeOf(operation).method,
    headers: { ...(text !== undefined && { 'Content-Type': 'application/json' }), ...headers },
    body: text,
    ...signing,
  });
}

const testCard = { type: 'card', number: '4242424242424242', expiry_month: 6, expiry_year: 2040, cvv: '100' };

/** A token, as a payer's browser makes one. */
export async function tokenOf({ url, credentials }: Sandbox, changes: object = {}): Promise<string> {
  const response = await fetch(`${url}/tokens`, {
    method: 'POST',
    headers: { authorization: credentials.publicKey, 'content-type': 'application/json' },
    body: JSON.stringify({ ...testCard, ...changes }),
  });
  return ((await response.json()) as { token: string }).token;
}
