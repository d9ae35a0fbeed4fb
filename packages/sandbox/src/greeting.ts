import type { AccessKey } from './access-tokens.js';
import type { Sandbox } from './sandbox.js';
import { everyScope } from './scopes.js';

/** What the command prints once it listens: where, with which keys, and how a client gets there. */
export function greeting({ url, credentials }: Sandbox): string {
  const { secretKey, publicKey, signingKey, accessKeys } = credentials;
  return `Checkout.com sandbox, listening at ${url}
Open that address in a browser to look inside.

Point a client at it:

  CKO_BASE_URL=${url}
  CKO_SECRET_KEY=${secretKey}
  CKO_PUBLIC_KEY=${publicKey}

or, in place of the secret key:

${accessKeys.map(describeAccessKey).join('\n')}
Delegated payments are signed with ${signingKey}

These keys open this sandbox and nothing else. What it answers and what not: ${url}/_sandbox
Stop with Ctrl+C.
`;
}

function describeAccessKey({ id, secret, scopes }: AccessKey): string {
  return `  CKO_ACCESS_KEY_ID=${id}
  CKO_ACCESS_KEY_SECRET=${secret}
  Scopes: ${scopes.length === everyScope.length ? 'every one' : scopes.join(', ')}
`;
}
