import { startSandbox, type Sandbox, type SandboxOptions } from '@cko/sandbox';
import { startAws, type LocalAws } from 'local-gateway';
import { onTestFinished } from 'vitest';

/** What functions talk to: a sandbox, and AWS with the sandbox's credentials as a secret. */
export interface Account {
  sandbox: Sandbox;
  aws: LocalAws;
  /** The environment of a function that calls Checkout.com. */
  env: Record<string, string>;
}

export async function openAccount(options: SandboxOptions = {}): Promise<Account> {
  const [sandbox, aws] = await Promise.all([startSandbox(options), startAws()]);
  onTestFinished(async () => {
    await Promise.all([sandbox.close(), aws.close()]);
  });
  aws.secrets.create('checkout', JSON.stringify(credentialsOf(sandbox)));
  return { sandbox, aws, env: environmentOf(aws, sandbox.url) };
}

export function environmentOf(aws: LocalAws, baseUrl: string): Record<string, string> {
  return { ...aws.env, CHECKOUT_SECRET_ID: 'checkout', CKO_BASE_URL: baseUrl, POWERTOOLS_SERVICE_NAME: 'test' };
}

function credentialsOf({ credentials: { secretKey, accessKey } }: Sandbox) {
  return { secretKey, accessKeyId: accessKey.id, accessKeySecret: accessKey.secret };
}
