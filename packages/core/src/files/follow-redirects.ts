import { Readable } from 'node:stream';
import type { AxiosRequestConfig, AxiosResponse } from 'axios';
import type { Transport } from '../transport/transport.js';

const most = 3;

/**
 * Follows a download to where the file is kept. Only downloads are followed: they carry no body. Another origin gets no
 * credential, and plain http is followed from plain http only.
 */
export async function followRedirects(
  transport: Transport,
  config: AxiosRequestConfig,
  response: AxiosResponse<unknown>,
): Promise<AxiosResponse<unknown>> {
  let from = new URL(config.url as string);
  let headers = config.headers as Record<string, string>;
  for (let hop = 0; hop < most; hop++) {
    const location = response.headers['location'] as unknown;
    if (response.status < 300 || response.status >= 400 || typeof location !== 'string') break;
    if (!URL.canParse(location, from.href)) break;
    const to = new URL(location, from);
    if (to.protocol !== 'https:' && to.protocol !== from.protocol) break;
    if (to.origin !== from.origin) headers = { accept: '*/*', 'user-agent': headers['user-agent'] ?? '' };
    // Not every adapter gives a redirect as text; one that is left unread would hold its connection.
    if (response.data instanceof Readable) response.data.destroy();
    response = await transport.request({ ...config, url: to.href, headers });
    from = to;
  }
  return response;
}
