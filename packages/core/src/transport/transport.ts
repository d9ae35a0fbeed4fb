import type { AxiosInstance, AxiosRequestConfig, AxiosResponse } from 'axios';
import { TransportFailure } from './failure.js';
import { guarded } from './guarded-axios.js';
import type { PooledAxios } from './pooled-axios.js';

/** What requests are sent through, with interceptors to add to. Unlike an `AxiosInstance` it is not a function. */
export type AxiosClient = Pick<AxiosInstance, 'request' | 'interceptors' | 'getUri'>;

/** Sends a request; gives every answer, whatever its status, with the body as text. `timeout` covers all of it. */
export type Send = (config: AxiosRequestConfig) => Promise<AxiosResponse<unknown>>;

/**
 * The axios instance that requests go through. axios and undici are loaded with the first call, not when a client is
 * imported or made: they are most of the time that a short-lived process would spend.
 *
 * Its fields are private to the engine: an instance of the caller's may hold headers that no log should show.
 */
export class Transport {
  readonly #own: AxiosInstance | undefined;
  #pooled: Promise<PooledAxios> | undefined;
  #send: Send | undefined;

  /** @param own - The caller's instance, used in place of a pooled one. */
  constructor(own: AxiosInstance | undefined) {
    this.#own = own;
    if (own !== undefined) this.#send = guarded(own);
  }

  async request(config: AxiosRequestConfig): Promise<AxiosResponse<unknown>> {
    if (this.#send === undefined) {
      const { instance } = await this.#load();
      this.#send ??= (request) => instance.request(request);
    }
    if (config.signal?.aborted) throw new TransportFailure('aborted', 'ERR_CANCELED', false);
    return this.#send(config);
  }

  async axios(): Promise<AxiosClient> {
    const instance = this.#own ?? (await this.#load()).instance;
    this.#send = guarded(instance);
    return instance;
  }

  async close(): Promise<void> {
    if (this.#own === undefined) await (await this.#load()).close();
  }

  #load(): Promise<PooledAxios> {
    return (this.#pooled ??= import('./pooled-axios.js').then(({ createPooledAxios }) => createPooledAxios()));
  }
}
