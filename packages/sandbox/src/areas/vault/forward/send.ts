import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { text } from 'node:stream/consumers';

export interface OutgoingRequest {
  url: URL;
  method: string;
  headers: Record<string, string>;
  body: string;
}

/** The answer of a third party. */
export interface DestinationResponse {
  status: number;
  headers: Record<string, string[]>;
  body: string;
}

/** Milliseconds of real time that a third party has to answer. */
const patience = 10_000;

/** What the connection itself decides. */
const ownHeaders = ['connection', 'content-length', 'host', 'transfer-encoding'];

/** Sends a request and reads the whole answer. Redirects are answers too: they are not followed. */
export async function send({ url, method, headers, body }: OutgoingRequest): Promise<DestinationResponse> {
  const sent = Object.entries(headers).filter(([name]) => !ownHeaders.includes(name.toLowerCase()));
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    const signal = AbortSignal.timeout(patience);
    // Told for every method: Node leaves it out where a body is not usual.
    const length = body === '' ? {} : { 'content-length': Buffer.byteLength(body) };
    request(url, { method, headers: { ...Object.fromEntries(sent), ...length }, agent: false, signal })
      .on('response', resolve)
      .on('error', reject)
      .end(body === '' ? undefined : body);
  });
  return { status: answer.statusCode ?? 0, headers: headersOf(answer), body: await text(answer) };
}

function headersOf({ headersDistinct }: IncomingMessage): Record<string, string[]> {
  return Object.fromEntries(Object.entries(headersDistinct).map(([name, values]) => [name, values ?? []]));
}
