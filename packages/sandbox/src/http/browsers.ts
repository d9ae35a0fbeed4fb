import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import type { Engine } from './engine.js';
import { pathOf } from './request.js';

/**
 * Lets pages of any origin call the operations that take a credential made for browsers: the public key, or the secret
 * of a 3D Secure session. Every other one is for servers. [inferred: the scripts of Checkout.com call these from shops]
 */
export function openToBrowsers(app: FastifyInstance, engine: Engine): void {
  const paths = engine.operations
    .filter(({ keys }) => keys.includes('public') || keys.includes('session'))
    .map(({ path }) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`));
  void app.register(cors, {
    delegator: (request, decide) => {
      const isForBrowsers = paths.some((path) => path.test(pathOf({ url: request.url ?? '' })));
      decide(null, isForBrowsers ? openToAll : { origin: false });
    },
  });
}

const openToAll = {
  origin: '*',
  methods: ['GET', 'POST', 'PUT'],
  exposedHeaders: ['cko-request-id', 'cko-version'],
};
