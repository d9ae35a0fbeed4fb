import { startSandbox, type Sandbox, type SandboxOptions } from '@cko/sandbox';
import { routes, type Route } from 'functions/routes';
import { sendWebhooks, startCheckoutGateway, type CheckoutGateway } from 'infra/local';
import { signedHeaders, type AccessKey, type GatewayOptions } from 'local-gateway';

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
  const gateway = await startCheckoutGateway({
    checkout: sandbox,
    path: process.env['PATH'],
    onLog,
    ...options,
  });
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
export interface Sent {
  path?: Record<string, string>;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  /** As JSON, unless it is a text. */
  body?: unknown;
  /** The key to sign with; one that the gateway knows, unless it is given. */
  accessKey?: AccessKey;
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
export async function callRoute(gateway: CheckoutGateway, operation: string, sent: Sent = {}): Promise<Response> {
  const { body, accessKey = gateway.accessKeys[0]! } = sent;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const url = urlOf(gateway, operation, sent);
  const { method } = routeOf(operation);
  const headers = { ...(text !== undefined && { 'Content-Type': 'application/json' }), ...sent.headers };
  const signed = await signedHeaders({ method, url, headers, body: text }, { accessKey });
  return fetch(url, { method, headers: signed, body: text });
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

/** A payment that was made past the gateway. */
export async function paymentOf(sandbox: Sandbox): Promise<string> {
  const { url, credentials } = sandbox;
  const response = await fetch(`${url}/payments`, {
    method: 'POST',
    headers: { authorization: `Bearer ${credentials.secretKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ source: testCard, amount: 1099, currency: 'GBP' }),
  });
  return ((await response.json()) as { id: string }).id;
}
