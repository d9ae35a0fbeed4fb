import axios from 'axios/dist/browser/axios.cjs';
import Agent from 'undici/lib/dispatcher/agent.js';
import { pooledAdapter } from './pooled-adapter.js';
import type { AxiosClient } from './transport.js';

/** An axios instance over a pool of keep-alive connections, and what closes the pool. */
export interface PooledAxios {
  instance: AxiosClient;
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
  // Not axios.create: the defaults it merges into every request cost more than the rest of the client.
  const instance = new axios.Axios({ adapter: pooledAdapter(agent), headers: {} });
  return { instance, close: () => agent.close() };
}
