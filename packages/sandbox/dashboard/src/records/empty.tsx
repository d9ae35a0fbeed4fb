import { callApi } from '../actions/call-api.js';
import { Copy } from '../copy.js';
import { perform } from '../notices.js';
import { keysPath, type Keys } from '../server.js';
import { useServer } from '../use-server.js';
import { curlLine, type Example } from './examples.js';

/** What to do where there is nothing to see yet. */
export function Empty({ text, examples }: { text: string; examples: readonly Example[] }) {
  const { data: keys } = useServer<Keys>(keysPath);
  return (
    <div class="empty">
      <p>{text}</p>
      {keys && examples.map((example) => <ExampleCall key={example.title} example={example} keys={keys} />)}
    </div>
  );
}

function ExampleCall({ example, keys }: { example: Example; keys: Keys }) {
  const line = curlLine(example, keys);
  return (
    <section class="example" aria-label={example.title}>
      <header>
        <p class="title">{example.title}</p>
        <Copy text={line} of={`the command: ${example.title}`} />
        <button
          type="button"
          class="small"
          aria-label={`Run here: ${example.title}`}
          onClick={() => void perform(`${example.title}: done`, () => callApi({ method: 'POST', ...example }))}
        >
          Run here
        </button>
      </header>
      <pre class="code" tabIndex={0} aria-label={`Command: ${example.title}`}>
        {line}
      </pre>
    </section>
  );
}
