import axios from 'axios/dist/browser/axios.cjs';
import type { AxiosAdapter, AxiosResponse, InternalAxiosRequestConfig } from 'axios';
import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { TransportFailure, type FailureReason } from './failure.js';

/**
 * An axios adapter over pooled keep-alive connections. It collects the whole body and gives it as text; `timeout`
 * covers everything up to the last byte of it. With `responseType: 'stream'` a success is given as soon as it begins,
 * and `timeout` covers no more than that.
 */
export function pooledAdapter(dispatcher: Dispatcher): AxiosAdapter {
  return (config) =>
    new Promise<AxiosResponse>((resolve, reject) => {
      const exchange = new Exchange(config, resolve, reject);
      try {
        const whole = config.baseURL === undefined && config.params === undefined;
        const url = new URL((whole ? config.url : undefined) ?? axios.getUri(config));
        dispatcher.dispatch(
          {
            origin: url.origin,
            path: url.pathname + url.search,
            method: (config.method ?? 'get').toUpperCase(),
            headers: headerList(config),
            body: (config.data as string | Readable | undefined) ?? null,
          },
          exchange,
        );
      } catch (error) {
        exchange.onResponseError(undefined, error as Error);
      }
    });
}

/** Bytes of an answer that is collected, because it is no success, where a success would be a stream of any length. */
const longestRefusal = 1024 * 1024;

/** One request and its answer. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #config: InternalAxiosRequestConfig;
  readonly #resolve: (response: AxiosResponse) => void;
  readonly #reject: (reason: unknown) => void;

  #controller: Dispatcher.DispatchController | undefined;
  #failure: TransportFailure | undefined;
  readonly #signal: AbortSignal | undefined;
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #limit: number;

  #status = 0;
  #statusText = '';
  #headers: Record<string, string | string[] | undefined> = {};
  #stream: Readable | undefined;
  readonly #chunks: Buffer[] = [];
  #size = 0;

  constructor(
    config: InternalAxiosRequestConfig,
    resolve: (response: AxiosResponse) => void,
    reject: (reason: unknown) => void,
  ) {
    this.#config = config;
    this.#resolve = resolve;
    this.#reject = reject;
    const { timeout, maxContentLength } = config;
    const most = maxContentLength === undefined || maxContentLength < 0 ? Number.POSITIVE_INFINITY : maxContentLength;
    this.#limit = config.responseType === 'stream' ? longestRefusal : most;
    this.#timer = timeout ? setTimeout(() => this.#stop('timeout', 'ETIMEDOUT'), timeout) : undefined;
    this.#signal = config.signal as AbortSignal | undefined;
    this.#signal?.addEventListener('abort', this.#abort, { once: true });
  }

  /** undici calls this when the request is about to be written. */
  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#failure !== undefined) controller.abort(this.#failure);
    else this.#controller = controller;
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
    statusText?: string,
  ): void {
    this.#status = status;
    this.#statusText = statusText ?? '';
    this.#headers = headers;
    if (this.#config.responseType === 'stream' && status >= 200 && status < 300) {
      clearTimeout(this.#timer);
      this.#stream = new Readable({
        read: () => controller.resume(),
        destroy: (error, done) => {
          // A reader that leaves early frees the connection.
          if (!this.#stream?.readableEnded) this.#stop('aborted', 'ERR_CANCELED');
          done(error);
        },
      });
      this.#respond(this.#stream);
    }
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#stream !== undefined) {
      if (!this.#stream.push(chunk)) controller.pause();
      return;
    }
    this.#size += chunk.length;
    if (this.#size > this.#limit) this.#stop('too large', 'ERR_RESPONSE_TOO_LARGE');
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    if (this.#failure !== undefined) return;
    this.#end();
    if (this.#stream !== undefined) this.#stream.push(null);
    else
      this.#respond((this.#chunks.length === 1 ? (this.#chunks[0] as Buffer) : Buffer.concat(this.#chunks)).toString());
  }

  onResponseError(_controller: Dispatcher.DispatchController | undefined, error: Error & { code?: string }): void {
    this.#fail('connection', error.code ?? error.name);
  }

  #respond(data: string | Readable): void {
    const config = this.#config;
    const status = this.#status;
    // Given plain headers, axios would go through them one by one; undici has done that.
    const headers = Object.assign(new axios.AxiosHeaders(), this.#headers);
    const response: AxiosResponse = { status, statusText: this.#statusText, headers, data, config };
    if (config.validateStatus?.(status) ?? true) this.#resolve(response);
    else
      this.#reject(
        new axios.AxiosError(`Request failed with status code ${status}`, undefined, config, null, response),
      );
  }

  readonly #abort = (): void => this.#stop('aborted', 'ERR_CANCELED');

  #stop(reason: FailureReason, code: string): void {
    this.#fail(reason, code);
    this.#controller?.abort(this.#failure as TransportFailure);
  }

  /** The first failure counts; aborting a request makes undici report another. */
  #fail(reason: FailureReason, code: string): void {
    if (this.#failure !== undefined) return;
    this.#end();
    this.#failure = new TransportFailure(reason, code, this.#controller !== undefined);
    this.#reject(this.#failure);
    this.#stream?.destroy(this.#failure);
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener('abort', this.#abort);
  }
}

function headerList(config: InternalAxiosRequestConfig): string[] {
  const list: string[] = [];
  for (const [name, value] of Object.entries(config.headers)) {
    if (value !== undefined && value !== null && value !== false) list.push(name, String(value));
  }
  return list;
}
