import { createConfig, type Configuration } from '@cko/core';
import { afterAll } from 'vitest';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../../src/index.js';

/** A sandbox for the walks of one file, and what its clients go by: every credential. Both are closed after the file. */
export async function connected(
  options: SandboxOptions = {},
): Promise<{ sandbox: Sandbox; configuration: Configuration }> {
  const sandbox = await startSandbox(options);
  const { secretKey, publicKey, accessKey } = sandbox.credentials;
  const { id, secret } = accessKey;
  const configuration = createConfig(
    { baseUrl: sandbox.url, secretKey, publicKey, accessKey: { id, secret }, rateLimit: false },
    {},
  );
  afterAll(async () => {
    await configuration.close();
    await sandbox.close();
  });
  return { sandbox, configuration };
}
