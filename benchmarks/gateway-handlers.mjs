// The two handlers that are compared, both as one bundle, and what they need to run: an address of Checkout.com and AWS's
// Secrets Manager, which is the same small stand-in for both.
import { createServer } from 'node:http';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const file = (path, from = import.meta.url) => fileURLToPath(new URL(path, from));
const functions = import.meta.resolve('functions/package.json');

/** Files of the bundles by name; the official one is made by the same rules as ours. */
export async function bundleHandlers(ours, official) {
  await build({
    entryPoints: [file('gateway-official-handler.mjs')],
    outfile: file('dist/official/index.mjs'),
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    mainFields: ['module', 'main'],
    external: ['@aws-sdk/*'],
    banner: { js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);" },
  });
  return { [ours]: file('dist/payments/index.mjs', functions), [official]: file('dist/official/index.mjs') };
}

/** Answers every request for a secret with the same one. */
export async function startSecretsManager(secret) {
  const body = JSON.stringify({ Name: 'checkout', SecretString: secret });
  const server = createServer((request, response) => {
    request
      .resume()
      .on('end', () => response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' }).end(body));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

export function environmentOf(awsPort, checkoutPort) {
  return {
    PATH: process.env.PATH,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'AKIATEST',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL: `http://127.0.0.1:${awsPort}`,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    CHECKOUT_SECRET_ID: 'checkout',
    POWERTOOLS_TRACE_ENABLED: 'false',
    CKO_BASE_URL: `http://127.0.0.1:${checkoutPort}`,
  };
}
