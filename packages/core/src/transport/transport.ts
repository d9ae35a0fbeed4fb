import type { AxiosInstance } from 'axios';
import type { PooledAxios } from './pooled-axios.js';

/**
 * The axios instance that requests go through. axios and undici are loaded with the first call, not when a client is
 * imported or made: they are most of the time that a short-lived process would spend.
 */
export class Transport {
  private pooled: Promise<PooledAxios> | undefined;

  /** @param loaded - The caller's own instance, used in place of a pooled one. */
  constructor(public loaded: AxiosInstance | undefined) {}

  async load(): Promise<AxiosInstance> {
    if (this.loaded !== undefined) return this.loaded;
    this.pooled ??= import('./pooled-axios.js').then(({ createPooledAxios }) => createPooledAxios());
    return (this.loaded = (await this.pooled).instance);
  }

  async close(): Promise<void> {
    await (await this.pooled)?.close();
  }
}
