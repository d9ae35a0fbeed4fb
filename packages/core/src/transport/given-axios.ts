import type { AxiosInstance, AxiosRequestConfig } from 'axios';
import { TransportFailure } from './failure.js';
import type { Send } from './transport.js';

/** What an instance of the caller's is told on each request, so that it gives what the pooled one gives by itself. */
const plain: AxiosRequestConfig = {
  responseType: 'text',
  transformRequest: (data: unknown) => data,
  transformResponse: (data: unknown) => data,
  validateStatus: () => true,
  maxRedirects: 0,
};

/**
 * Sends through an instance of the caller's. Not every adapter holds its timeout over the body, so a signal does it.
 */
export function given(instance: AxiosInstance): Send {
  return async ({ timeout, signal, ...config }) => {
    const deadline = AbortSignal.timeout(Math.ceil(timeout as number));
    const either = signal === undefined ? deadline : AbortSignal.any([deadline, signal as AbortSignal]);
    try {
      return await instance.request({ ...config, ...plain, signal: either });
    } catch (error) {
      if (signal?.aborted) throw new TransportFailure('aborted', 'ERR_CANCELED', true);
      if (deadline.aborted) throw new TransportFailure('timeout', 'ETIMEDOUT', true);
      throw error;
    }
  };
}
