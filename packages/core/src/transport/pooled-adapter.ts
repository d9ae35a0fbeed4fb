import axios from 'axios/dist/browser/axios.cjs';
import type { AxiosAdapter, AxiosResponse, InternalAxiosRequestConfig } from 'axios';
import type { Dispatcher } from 'undici';
import { TransportFailure, tooLarge } from './failure.js';

/** An axios adapter over pooled keep-alive connections. It collects the whole body and gives it as text. */
export function pooledAdapter(dispatcher: Dispatcher): AxiosAdapter {
  return (config) =>
    new Promise<AxiosResponse>((resolve, reject) => {
      const whole = config.baseURL === undefined && config.params === undefined;
      const url = new URL(whole ? (config.url as string) : axios.getUri(config));
      const exchange = new Exchange(config, resolve, reject);
      try {
        dispatcher.dispatch(
          {
            origin: url.origin,
            path: url.pathname + url.search,
            method: (config.method ?? 'get').toUpperCase() as Dispatcher.HttpMethod,
            headers: headerList(config),
            body: (config.data as string | Buffer | undefined) ?? null,
          },
          exchange,
        );
      } catch (error) {
        exchange.onResponseError(undefined, error as Error);
      }
    });
}

/** One request and its answer. */
class Exchange implements Dispatcher.DispatchHandler {
  private controller: Dispatcher.DispatchController | undefined;
  private status = 0;
  private statusText = '';
  private headers: Record<string, string | string[] | undefined> = {};
  private readonly chunks: Buffer[] = [];
  private size = 0;
  private readonly limit: number;

  constructor(
    private readonly config: InternalAxiosRequestConfig,
    private readonly resolve: (response: AxiosResponse) => void,
    private readonly reject: (reason: unknown) => void,
  ) {
    const { maxContentLength } = config;
    this.limit = maxContentLength === undefined || maxContentLength < 0 ? Number.POSITIVE_INFINITY : maxContentLength;
    const signal = config.signal as AbortSignal | undefined;
    signal?.addEventListener('abort', this.abort, { once: true });
    if (signal?.aborted) this.abort();
  }

  /** undici calls this when the request is about to be written. */
  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    if (this.config.signal?.aborted) controller.abort(new TransportFailure('ERR_CANCELED', false));
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
    statusText?: string,
  ): void {
    this.status = status;
    this.statusText = statusText ?? '';
    this.headers = headers;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.size += chunk.length;
    if (this.size > this.limit) controller.abort(new TransportFailure(tooLarge, true));
    else this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.end();
    const { config, status } = this;
    const body = this.chunks.length === 1 ? (this.chunks[0] as Buffer) : Buffer.concat(this.chunks);
    const response = {
      status,
      statusText: this.statusText,
      headers: this.headers,
      data: body.toString('utf8'),
      config,
      request: undefined,
    } as unknown as AxiosResponse;
    if (config.validateStatus?.(status) ?? true) this.resolve(response);
    else this.reject(new axios.AxiosError(`Request failed with status code ${status}`, undefined, config, null, response));
  }

  onResponseError(_controller: Dispatcher.DispatchController | undefined, error: Error & { code?: string }): void {
    this.end();
    const sent = this.controller !== undefined;
    this.reject(error instanceof TransportFailure ? error : new TransportFailure(error.code ?? error.name, sent));
  }

  /** Before the request is written there is nothing to stop yet; `onRequestStart` will see the signal. */
  private readonly abort = (): void => {
    const failure = new TransportFailure('ERR_CANCELED', this.controller !== undefined);
    this.controller?.abort(failure);
    this.end();
    this.reject(failure);
  };

  private end(): void {
    (this.config.signal as AbortSignal | undefined)?.removeEventListener('abort', this.abort);
  }
}

function headerList(config: InternalAxiosRequestConfig): string[] {
  const list: string[] = [];
  for (const [name, value] of Object.entries(config.headers)) {
    if (value !== undefined && value !== null && value !== false) list.push(name, String(value));
  }
  return list;
}
