import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuseOtherMachines } from './control/callers.js';
import { answerControlError, ControlError } from './control/control-error.js';
import { headerOf } from './request.js';

const contentTypes: Readonly<Record<string, string>> = {
  'app.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
  'index.html': 'text/html; charset=utf-8',
  'licences.txt': 'text/plain; charset=utf-8',
  'style.css': 'text/css; charset=utf-8',
};

/** Nothing but the files that come with the package, and in nobody else's frame. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  // A new version is asked for each time, and mostly answered with 304.
  'cache-control': 'no-cache',
};

/**
 * The dashboard: a page at `/` for a person's browser. To anything else the root is the unknown route that it is at
 * Checkout.com.
 */
export function mountDashboard(app: FastifyInstance): void {
  void app.register(async (page) => {
    page.setErrorHandler(answerControlError);
    page.get('/', async (request, reply) => {
      if (!wantsPage(request)) return reply.callNotFound();
      // A link on any website may lead to the page, which shows nothing by itself.
      refuseOtherMachines(request);
      return sendFile('index.html', request, reply);
    });
  });
}

/** What the page is made of, among the control endpoints. */
export function mountDashboardFiles(control: FastifyInstance): void {
  control.get<{ Params: { name: string } }>('/dashboard/:name', (request, reply) =>
    sendFile(request.params.name, request, reply),
  );
}

function wantsPage(request: FastifyRequest): boolean {
  return headerOf(request, 'accept')?.includes('text/html') ?? false;
}

/** Where the built files are, seen from the sources as from what is published. */
function folder(): string {
  const { resolve } = createRequire(import.meta.url);
  return join(dirname(resolve('@cko/sandbox/package.json')), 'dist/dashboard');
}

async function sendFile(name: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const contentType = Object.hasOwn(contentTypes, name) ? contentTypes[name] : undefined;
  if (contentType === undefined) throw new ControlError(404, `The dashboard has no ${name}.`);
  const content = await readFile(join(folder(), name));
  const etag = `"${createHash('sha256').update(content).digest('base64url')}"`;
  reply.headers({ ...headers, etag });
  if (headerOf(request, 'if-none-match') === etag) return reply.code(304).send();
  return reply.type(contentType).send(content);
}
