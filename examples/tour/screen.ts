import { styleText } from 'node:util';
import { curlLines } from './curl.js';
import { exampleCalls } from './gateway-steps.js';
import type { Shown, Step } from './steps.js';
import type { Target } from './target.js';
import type { Tally, Traveller } from './traveller.js';

type Style = Parameters<typeof styleText>[0];

/** What the tour prints: numbered steps, each with the method it calls, what came back, and the webhook it caused. */
export interface Screen {
  opening(target: Target): void;
  play(step: Step, traveller: Traveller): Promise<void>;
  closing(tally: Tally): void;
  /** From then on, what functions write is shown. */
  serving(target: Target): void;
  log(functionName: string, line: string): void;
}

const width = 78;
const indent = '    ';

export function openScreen(): Screen {
  const colours = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  const paint = (style: Style, text: string) => (colours ? styleText(style, text) : text);
  const print = (text = '') => process.stdout.write(`${text}\n`);
  let number = 0;
  let isServing = false;

  const heading = (step: Step) => {
    const title = `${String(++number).padStart(2)}  ${step.title}`;
    print(`\n${paint('bold', title)}${paint('dim', step.method.padStart(Math.max(2, width - title.length)))}`);
  };
  const result = ({ lines, webhook, event }: Shown, milliseconds: number) => {
    for (const line of lines) print(indent + line);
    if (webhook !== undefined)
      print(`${indent}${paint('green', `✓ ${webhook.type}`)}${paint('dim', ', webhook, signature verified')}`);
    if (event !== undefined)
      print(
        `${indent}${paint('green', `✓ ${event['detail-type']}`)}${paint('dim', `, webhook received, event ${event.id} on the bus`)}`,
      );
    print(`${indent}${paint('dim', `${Math.round(milliseconds)} ms`)}`);
  };

  return {
    opening(target) {
      const place = target.sandbox === undefined ? '' : 'a sandbox in this process, ';
      print(`${paint('bold', "A payment's life")}, on ${place}${target.address}`);
    },
    async play(step, traveller) {
      heading(step);
      const hindrance = step.unless?.(traveller);
      if (hindrance !== undefined) {
        print(`${indent}${paint('yellow', `left out: ${hindrance}`)}`);
        return;
      }
      const startedAt = performance.now();
      result(await step.play(traveller), performance.now() - startedAt);
    },
    closing({ webhooks, milliseconds }) {
      const verified = webhooks > 0 ? `; ${webhooks} webhooks verified` : '';
      print(`\n${paint('bold', 'Done')} in ${(milliseconds / 1000).toFixed(1)} s${verified}.`);
    },
    serving({ address, sandbox }) {
      if (sandbox === undefined) return;
      isServing = true;
      const { server, gateway } = sandbox;
      const { secretKey, publicKey } = server.credentials;
      print(
        `\nThe sandbox goes on serving. Look into it at ${address} in a browser, and point a client of yours at it:\n`,
      );
      print(`${indent}export CKO_BASE_URL=${address}`);
      print(`${indent}export CKO_SECRET_KEY=${secretKey}`);
      print(`${indent}export CKO_PUBLIC_KEY=${publicKey}`);
      print(
        `\nSo does the gateway, with ${gateway.apis.flatMap(({ routes }) => routes).length} routes. Call it from anywhere:\n`,
      );
      for (const call of exampleCalls(gateway)) print(`${indent}${curlLines(gateway, call).join(`\n${indent}`)}\n`);
      print(`Its webhooks are received at ${gateway.webhookUrl}. Below is what its functions write; Ctrl-C ends it.\n`);
    },
    log(functionName, line) {
      if (isServing) print(`${paint('cyan', functionName)} ${paint('dim', line)}`);
    },
  };
}
