import { Copy } from '../copy.js';
import { keysPath, type Keys } from '../server.js';
import { useServer } from '../use-server.js';

/** What a client needs to call the sandbox. */
export function KeysPanel() {
  const { data: keys } = useServer<Keys>(keysPath);
  if (keys === undefined) return null;
  const lines = linesFor(keys);
  return (
    <section class="panel" aria-labelledby="keys-title">
      <header>
        <h2 id="keys-title">Connect a client</h2>
        <Copy text={lines} of="the environment variables" />
      </header>
      <pre class="code" tabIndex={0} aria-label="Environment variables">
        {lines}
      </pre>
      <p class="lead">These keys open this sandbox and nothing else.</p>
    </section>
  );
}

function linesFor({ secretKey, publicKey, accessKey }: Keys): string {
  return [
    `CKO_BASE_URL=${location.origin}`,
    `CKO_SECRET_KEY=${secretKey}`,
    `CKO_PUBLIC_KEY=${publicKey}`,
    '',
    '# or, in place of the secret key',
    `CKO_ACCESS_KEY_ID=${accessKey.id}`,
    `CKO_ACCESS_KEY_SECRET=${accessKey.secret}`,
  ].join('\n');
}
