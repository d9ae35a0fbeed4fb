import type { AxiosRequestConfig } from 'axios';
import { Deadline } from '../calls/deadline.js';
import { isTransportFailure, TransportFailure } from './failure.js';
import type { AxiosClient, Send } from './transport.js';

/** What an instance of the caller's is told on each request, so that it gives what the pooled one gives by itself. */
const plain: AxiosRequestConfig = {
  responseType: 'text',
  transformRequest: (data: unknown) => data,
  transformResponse: (data: unknown) => data,
  validateStatus: () => true,
  maxRedirects: 0,
};

/**
 * Sends through an instance that the caller has a hand in. Not every adapter holds its timeout over the body, and an
 * interceptor may never end, so a timer and a signal of our own hold over all of it.
 */
export function guarded(instance: AxiosClient): Send {
  return ({ timeout, signal, ...config }) =>
    new Promise((resolve, reject) => {
      const controller = new AbortController();
      const deadline = new Deadline(timeout as number, signal as AbortSignal | undefined);
      let interruption: TransportFailure | undefined;
      const end = deadline.interruptAfter(deadline.remaining(), ({ reason }) => {
        interruption = new TransportFailure(reason, reason === 'timeout' ? 'ETIMEDOUT' : 'ERR_CANCELED', true);
        controller.abort();
        // An adapter that heeds the signal has failed by then, and may know that nothing was sent.
        setImmediate(reject, interruption);
      });
      const fail = (error: unknown) => {
        if (interruption === undefined) return reject(error);
        const { reason, code } = interruption;
        reject(new TransportFailure(reason, code, !isTransportFailure(error) || error.sent));
      };
      // A stream may be of any length; the limit would cut it off.
      const limits = config.responseType === 'stream' ? { maxContentLength: -1 } : {};
      instance
        .request({ ...plain, ...config, ...limits, signal: controller.signal })
        .then(resolve, fail)
        .finally(end);
    });
}
