import Fastify, { type FastifyInstance } from 'fastify';
import type { Area } from './area.js';
import type { Changes } from './changes.js';
import { openToBrowsers } from './http/browsers.js';
import { mountControl } from './http/control.js';
import { mountDashboard } from './http/dashboard.js';
import type { Engine } from './http/engine.js';
import { answerEverythingElse, answerFailure, answerUnreadable } from './http/everything-else.js';
import { mountOperations } from './http/operations.js';
import { mountPages } from './http/pages.js';
import type { Sandbox } from './sandbox.js';

/** Bytes of a request body beyond which 413 is answered: twice the largest file that Checkout.com takes. */
const bodyLimit = 8 * 1024 * 1024;

/** The HTTP server of a sandbox, ready to listen. */
export function createServer(
  engine: Engine,
  areas: readonly Area[],
  sandbox: Sandbox,
  changes: Changes,
): FastifyInstance {
  const app = Fastify({
    bodyLimit,
    exposeHeadRoutes: false,
    // Otherwise a keep-alive connection of a client would hold up `close`.
    forceCloseConnections: true,
    frameworkErrors: answerUnreadable,
    // Long enough for an e-mail address, percent-encoded.
    routerOptions: { maxParamLength: 1000 },
  });
  app.setErrorHandler(answerFailure);
  takeBodiesAsBytes(app);
  noteChanges(app, changes);
  openToBrowsers(app, engine);
  mountOperations(app, engine);
  mountPages(app, areas);
  mountControl(app, engine, sandbox, changes);
  mountDashboard(app);
  answerEverythingElse(app, engine);
  return app;
}

/** Bodies are read where the operation is known: what is malformed is told after the credential was checked. */
function takeBodiesAsBytes(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
}

/**
 * Any call may change something, but for those that only look at the sandbox from outside of its API: when it comes, and
 * when it is over, also where a fault cuts it.
 */
function noteChanges(app: FastifyInstance, changes: Changes): void {
  app.addHook('onRequest', async ({ method, url }, { raw }) => {
    if (method === 'GET' && url.startsWith('/_sandbox')) return;
    changes.note();
    raw.once('close', () => changes.note());
  });
}
