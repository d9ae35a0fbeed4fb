import axios from 'axios/dist/browser/axios.cjs';
import type { AxiosInstance } from 'axios';
import Agent from 'undici/lib/dispatcher/agent.js';
import { pooledAdapter } from './pooled-adapter.js';

/** An axios instance over a pool of keep-alive connections, and what closes the pool. */
export interface PooledAxios {
  instance: AxiosInstance;
  close: () => Promise<void>;
}

export function createPooledAxios(): PooledAxios {
  const agent = new Agent({
    connections: 128,
    // Shorter than the idle time of common load balancers, so that a connection is rarely found closed when needed.
    keepAliveTimeout: 15_000,
    connect: { timeout: 10_000 },
    // The deadline of the attempt covers headers and body.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const instance = axios.create({ adapter: pooledAdapter(agent) });
  // Not sent unless a caller asks for it: axios adds it to every request otherwise.
  instance.defaults.headers.common = {} as typeof instance.defaults.headers.common;
  return { instance, close: () => agent.close() };
}
