import type { OperationTable } from '../src/index.js';

export interface Thing {
  id: string;
}

export interface ThingPage {
  total_count?: number;
  skip?: number;
  limit?: number;
  data: Thing[];
}

export interface EventPage {
  data: Thing[];
  _links?: { next?: { href: string } };
}

/** Operations of every kind that core tells apart. */
export interface ThingOperations {
  getThing: { path: { id: string }; responses: { 200: Thing } };
  getPart: { path: { id: string; part: string }; responses: { 200: Thing } };
  findThings: { query?: object; responses: { 200: unknown } };
  listThings: { query?: { skip?: number; limit?: number; name?: string }; responses: { 200: ThingPage } };
  listEvents: { query?: { after?: string; kind?: string }; responses: { 200: EventPage } };
  searchThings: { body: { text: string }; responses: { 200: EventPage } };
  makeThing: { body?: unknown; responses: { 201: Thing } };
  moveThing: { path: { id: string }; body?: unknown; responses: { 201: Thing } };
  renameThing: { path: { id: string }; body: unknown; responses: { 200: Thing } };
  removeThing: { path: { id: string }; responses: { 204: undefined } };
  wrapThing: { body?: unknown; responses: { 201: Thing } };
  weighThing: { path: { id: string }; responses: { 200: Thing } };
  paintThing: { path: { id: string }; body?: unknown; responses: { 200: Thing } };
  postForm: { body: object; responses: { 200: unknown } };
  openThing: { responses: { 200: Thing } };
  lockThing: { headers?: object; responses: { 200: Thing } };
}

const auth = { keys: ['secret'], scopes: ['things', 'things:read'] } as const;

export const thingOperations = {
  getThing: read('GET', '/things/{id}'),
  getPart: read('GET', '/things/{id}/parts/{part}'),
  findThings: read('GET', '/find'),
  listThings: { ...read('GET', '/things'), pagination: 'skip-limit' },
  listEvents: { ...read('GET', '/events'), pagination: 'next-link' },
  searchThings: { ...read('POST', '/things/search'), pagination: 'next-link' },
  makeThing: { ...write('POST', '/things'), idempotency: 'optional' },
  moveThing: { ...write('POST', '/things/{id}/moves'), idempotency: 'required' },
  renameThing: write('PUT', '/things/{id}'),
  removeThing: write('DELETE', '/things/{id}'),
  wrapThing: { ...write('POST', '/wrappings'), auth: { ...auth, keys: ['public', 'secret'] } },
  weighThing: { ...read('GET', '/things/{id}/weight'), auth: { scopes: ['weights'] } },
  paintThing: { ...write('PATCH', '/things/{id}/paint'), auth: { keys: ['public'] } },
  postForm: { ...read('POST', '/form'), encoding: 'form' },
  openThing: { method: 'GET', path: '/open' },
  lockThing: {
    ...write('POST', '/lock'),
    auth: { keys: ['session'] },
    headers: { 'x-lock': 'default', accept: 'text/lock+json' },
  },
} as const satisfies OperationTable<ThingOperations>;

function read<const Method extends 'GET' | 'POST', const Path extends string>(method: Method, path: Path) {
  return { method, path, access: 'read', auth } as const;
}

function write<const Method extends 'POST' | 'PUT' | 'PATCH' | 'DELETE', const Path extends string>(
  method: Method,
  path: Path,
) {
  return { method, path, access: 'write', auth } as const;
}
