import http from 'node:http';
import https from 'node:https';
import { setImmediate } from 'node:timers/promises';
import type { AxiosAdapter, AxiosInstance, AxiosResponse, InternalAxiosRequestConfig } from 'axios';
import axios from 'axios/dist/browser/axios.cjs';

/** An axios instance with connections that are fit to be used again after Lambda has frozen the process. */
export interface KeepAliveAxios {
  instance: AxiosInstance;
  /** To be called when a request comes in, before anything is sent. */
  wake: () => Promise<void>;
}

/** Milliseconds for which a connection is kept without use; shorter than load balancers keep theirs. */
const longestIdle = 15_000;

export function keepAliveAxios(): KeepAliveAxios {
  const agents = { 'http:': new http.Agent({ keepAlive: true }), 'https:': new https.Agent({ keepAlive: true }) };
  let usedAt = Date.now();

  const adapter: AxiosAdapter = (config) => {
    usedAt = Date.now();
    return send(config, agents).finally(() => (usedAt = Date.now()));
  };

  return {
    // The defaults that axios.create merges into every request are for browsers.
    instance: new axios.Axios({ adapter, headers: {} }) as AxiosInstance,
    wake: async () => {
      // By the wall clock, since timers stand still in a frozen process.
      if (Date.now() - usedAt > longestIdle) for (const agent of Object.values(agents)) agent.destroy();
      // What became of connections meanwhile is heard of in the event loop's next turn.
      await setImmediate();
    },
  };
}

type Agents = Readonly<Record<'http:' | 'https:', http.Agent>>;

/** Sends a request with a text or no body, and gives the answer with its body as text. */
function send(config: InternalAxiosRequestConfig, agents: Agents): Promise<AxiosResponse<string>> {
  return new Promise((resolve, reject) => {
    const url = new URL(config.url as string);
    const protocol = url.protocol as keyof Agents;
    const { request } = protocol === 'https:' ? https : http;
    const outgoing = request(url, {
      method: config.method?.toUpperCase(),
      headers: headersOf(config),
      agent: agents[protocol],
      signal: config.signal as AbortSignal | undefined,
    });
    outgoing.on('error', reject);
    outgoing.on('response', (incoming) => {
      collect(incoming, config.maxContentLength ?? -1).then((data) => {
        const headers = Object.assign(new axios.AxiosHeaders(), incoming.headers);
        const { statusCode: status = 0, statusMessage: statusText = '' } = incoming;
        resolve({ status, statusText, headers, data, config, request: outgoing });
      }, reject);
    });
    outgoing.end(config.data as string | undefined);
  });
}

async function collect(incoming: http.IncomingMessage, most: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (most >= 0 && size > most) throw new axios.AxiosError('maxContentLength exceeded', 'ERR_BAD_RESPONSE');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function headersOf(config: InternalAxiosRequestConfig): http.OutgoingHttpHeaders {
  const present = Object.entries(config.headers).filter(([, value]) => value !== undefined && value !== false);
  return Object.fromEntries(present.map(([name, value]) => [name, String(value)]));
}
