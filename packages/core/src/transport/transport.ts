import type { Axios, AxiosInstance, AxiosRequestConfig, AxiosResponse } from 'axios';
import { given } from './given-axios.js';
import type { PooledAxios } from './pooled-axios.js';

/** Sends a request; gives every answer, whatever its status, with the body as text. `timeout` covers all of it. */
export type Send = (config: AxiosRequestConfig) => Promise<AxiosResponse<unknown>>;

/**
 * The axios instance that requests go through. axios and undici are loaded with the first call, not when a client is
 * imported or made: they are most of the time that a short-lived process would spend.
 */
export class Transport {
  private pooled: Promise<PooledAxios> | undefined;
  private loaded: Send | undefined;

  /** @param own - The caller's instance, used in place of a pooled one. */
  constructor(private readonly own: AxiosInstance | undefined) {
    if (own !== undefined) this.loaded = given(own);
  }

  async request(config: AxiosRequestConfig): Promise<AxiosResponse<unknown>> {
    if (this.loaded === undefined) {
      const { instance } = await this.load();
      this.loaded = (request) => instance.request(request);
    }
    return this.loaded(config);
  }

  async axios(): Promise<Axios> {
    return this.own ?? (await this.load()).instance;
  }

  async close(): Promise<void> {
    await (await this.pooled)?.close();
  }

  private load(): Promise<PooledAxios> {
    return (this.pooled ??= import('./pooled-axios.js').then(({ createPooledAxios }) => createPooledAxios()));
  }
}
