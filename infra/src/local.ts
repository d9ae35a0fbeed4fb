import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Sandbox } from '@cko/sandbox';
import { startGateway, type GatewayOptions, type LocalGateway } from 'local-gateway';

/** What plays Checkout.com: a sandbox in this process, or where one listens, with its keys. */
export interface CheckoutStandIn {
  url: string;
  credentials: CheckoutKeys;
}

export interface CheckoutKeys {
  secretKey: string;
  accessKey: { id: string; secret: string };
}

export interface CheckoutGatewayOptions extends Omit<GatewayOptions, 'assembly' | 'stacks'> {
  checkout: CheckoutStandIn;
}

/** The project's own stack on this machine, with a sandbox in place of Checkout.com. */
export interface CheckoutGateway extends LocalGateway {
  /** Where the routes for other services are, with the stage. */
  url: string;
  /** Where Checkout.com sends its webhooks to. */
  webhookUrl: string;
  /** What those webhooks are signed with. */
  signatureKey: string;
  /** Puts other credentials into the secret that the functions read. */
  rotate(keys: CheckoutKeys): void;
}

/** What the build leaves, and the stack in it that calls Checkout.com's test environment: a sandbox can play that. */
const assembly = join(import.meta.dirname, '../dist');
const testStack = 'checkout-gateway-sandbox';

/** Serves the project's stack, synthesized before, with its secrets filled in. */
export async function startCheckoutGateway({ checkout, ...options }: CheckoutGatewayOptions): Promise<CheckoutGateway> {
  const gateway = await startGateway({
    ...options,
    assembly,
    stacks: (name) => name === testStack,
    // Where Checkout.com is says the variable below.
    parameters: { Prefix: 'local', ...options.parameters },
    environment: { CKO_BASE_URL: checkout.url, ...options.environment },
  });
  const { secrets } = gateway.aws;
  const signatureKey = randomBytes(32).toString('hex');
  const rotate: CheckoutGateway['rotate'] = ({ secretKey, accessKey }) => {
    const fields = { secretKey, accessKeyId: accessKey.id, accessKeySecret: accessKey.secret };
    secrets.rotate(variable(gateway, 'CHECKOUT_SECRET_ID'), JSON.stringify(fields));
  };
  rotate(checkout.credentials);
  secrets.rotate(variable(gateway, 'WEBHOOK_SECRET_ID'), signatureKey);
  return {
    ...gateway,
    url: apiWith(gateway, 'AWS_IAM').url,
    webhookUrl: `${apiWith(gateway, 'NONE').url}/webhooks`,
    signatureKey,
    rotate,
  };
}

/** Sends the webhooks of a sandbox to the gateway's receiver, signed. */
export function sendWebhooks(sandbox: Sandbox, { webhookUrl, signatureKey }: CheckoutGateway): void {
  sandbox.addWorkflow({ name: 'gateway', url: webhookUrl, signatureKey });
}

function apiWith({ apis }: LocalGateway, authorization: 'AWS_IAM' | 'NONE') {
  const found = apis.find(({ routes }) => routes.some((route) => route.authorization === authorization));
  if (found === undefined) throw new TypeError(`The stack has no API whose routes are authorized by ${authorization}.`);
  return found;
}

/** A variable of whichever function has it. */
function variable({ functions }: LocalGateway, name: string): string {
  for (const { definition } of functions.values()) {
    const value = definition.environment[name];
    if (value !== undefined) return value;
  }
  throw new TypeError(`No function of the stack has the variable ${name}.`);
}
