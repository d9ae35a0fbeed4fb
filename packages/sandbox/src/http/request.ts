import type { FastifyRequest } from 'fastify';

/** Path that was called, without its query. */
export function pathOf({ url }: Pick<FastifyRequest, 'url'>): string {
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}

/** Query by name. A name that is repeated is one comma-separated list, as Checkout.com writes its lists. */
export function queryOf(request: FastifyRequest): Record<string, string> {
  const query = Object.entries(request.query as Record<string, string | string[]>);
  return Object.fromEntries(query.map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]));
}

/** Address that the caller used. */
export function baseUrlOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}`;
}

/** Value of a header that is sent once. */
export function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
