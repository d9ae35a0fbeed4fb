import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Area, Page, PageReply, PageRequest } from '../area.js';
import { Refusal } from '../refusal.js';
import { baseUrlOf, queryOf } from './request.js';
import { readForm } from './request-body.js';

/** Mounts the pages that a person's browser is sent to. They ask for no credential. */
export function mountPages(app: FastifyInstance, areas: readonly Area[]): void {
  for (const page of areas.flatMap(({ pages = [] }) => pages)) {
    app.route({ method: page.method, url: page.path, handler: (request, reply) => answerPage(page, request, reply) });
  }
}

async function answerPage(page: Page, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const answer = await answerOf(page, request);
  return send(reply, answer, request.method);
}

async function answerOf(page: Page, request: FastifyRequest): Promise<PageReply> {
  try {
    return await page.handle(pageRequest(request));
  } catch (error) {
    if (error instanceof Refusal) return { html: '', status: error.status };
    throw error;
  }
}

function pageRequest(request: FastifyRequest): PageRequest {
  const bytes = request.body as Buffer | undefined;
  return {
    path: request.params as Record<string, string>,
    query: queryOf(request),
    form: readForm(bytes?.toString('utf8') ?? ''),
    ...(bytes && { bytes }),
    baseUrl: baseUrlOf(request),
  };
}

function send(reply: FastifyReply, answer: PageReply, method: string): FastifyReply {
  // What a form was answered with is kept by the browser that sent it: it would ask to send it again on the way back.
  reply.header('cache-control', method === 'GET' ? 'no-store' : 'private, no-cache');
  // 303: the page that is gone to next is fetched, whatever brought us here.
  if ('redirect' in answer) return reply.redirect(answer.redirect, 303);
  if ('file' in answer) return reply.type(answer.contentType).send(answer.file);
  return reply
    .code(answer.status ?? 200)
    .type('text/html; charset=utf-8')
    .send(answer.html);
}
