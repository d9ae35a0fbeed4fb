import { execFile } from 'node:child_process';
import { signedHeaders, type LocalGateway } from 'local-gateway';

/** A call of the gateway, as a program in any language makes it. */
export interface GatewayCall {
  url: string;
  headers?: Readonly<Record<string, string>>;
  /** With a body it is a POST, as curl has it. */
  body?: object;
}

export interface GatewayAnswer {
  status: number;
  body: Record<string, unknown>;
}

/** The command line that makes a call, an option on each line, to be copied into a shell. */
export function curlLines(gateway: LocalGateway, call: GatewayCall): string[] {
  const words = ['curl', ...curlArguments(gateway, call).map(quoted)];
  return words.join(' ').replaceAll(' --', ' \\\n  --').split('\n');
}

/** As a shell takes it for one word. */
function quoted(text: string): string {
  return /^[\w./:=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/**
 * Makes a call with curl, which signs it. On a machine without a curl that can, the signer of the AWS SDK does.
 */
export async function curl(gateway: LocalGateway, call: GatewayCall): Promise<GatewayAnswer> {
  const written = await run([...curlArguments(gateway, call), '--silent', '--write-out', '\n%{http_code}']);
  if (written === undefined) return callWithoutCurl(gateway, call);
  const end = written.lastIndexOf('\n');
  return { status: Number(written.slice(end)), body: JSON.parse(written.slice(0, end)) as Record<string, unknown> };
}

function curlArguments({ region, accessKeys }: LocalGateway, { url, headers, body }: GatewayCall): string[] {
  const [{ accessKeyId, secretAccessKey } = { accessKeyId: '', secretAccessKey: '' }] = accessKeys;
  return [
    url,
    '--aws-sigv4',
    `aws:amz:${region}:execute-api`,
    '--user',
    `${accessKeyId}:${secretAccessKey}`,
    ...headerLines(headers, body).flatMap((line) => ['--header', line]),
    ...(body === undefined ? [] : ['--data', JSON.stringify(body)]),
  ];
}

function headerLines(headers: GatewayCall['headers'] = {}, body: object | undefined): string[] {
  const all = { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers };
  return Object.entries(all).map(([name, value]) => `${name}: ${value}`);
}

/** What curl wrote; undefined where there is none, or one from before 7.75, which cannot sign. */
function run(args: readonly string[]): Promise<string | undefined> {
  const unknownOption = 2;
  return new Promise((resolve, reject) => {
    execFile('curl', args, (error, written) => {
      if (error === null) resolve(written);
      else if (error.code === 'ENOENT' || error.code === unknownOption) resolve(undefined);
      else reject(new TypeError(`curl ended with exit code ${error.code}.`));
    });
  });
}

async function callWithoutCurl(gateway: LocalGateway, { url, headers, body }: GatewayCall) {
  const [accessKey] = gateway.accessKeys;
  if (accessKey === undefined) throw new TypeError('The gateway knows no key.');
  const method = body === undefined ? 'GET' : 'POST';
  const json = body && JSON.stringify(body);
  const all = { ...(json !== undefined && { 'content-type': 'application/json' }), ...headers };
  const signed = await signedHeaders({ method, url, headers: all, body: json }, { accessKey });
  const response = await fetch(url, { method, headers: signed, body: json });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
