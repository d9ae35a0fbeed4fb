import type { FastifyInstance } from 'fastify';
import { recordKinds } from '../../records/kinds.js';
import type { RecordKind } from '../../records/kind.js';
import { pageOf, type PageRequest } from '../../records/page.js';
import type { Sandbox } from '../../sandbox.js';
import { queryOf } from '../request.js';
import { ControlError } from './control-error.js';

const usualLimit = 50;
const highestLimit = 200;

/** The records as a person looks at them: in lists that can be searched, and one by one. */
export function mountRecords(control: FastifyInstance, sandbox: Sandbox): void {
  control.get('/records', () =>
    Object.fromEntries(Object.entries(recordKinds).map(([name, kind]) => [name, kind.count(sandbox)])),
  );
  control.get<{ Params: { kind: string } }>('/records/:kind', (request) =>
    pageOf(kindNamed(request.params.kind).summaries(sandbox), readPageRequest(queryOf(request))),
  );
  control.get<{ Params: { kind: string; id: string } }>('/records/:kind/:id', ({ params }) => {
    const detail = kindNamed(params.kind).detail(sandbox, params.id);
    if (detail === undefined) throw new ControlError(404, `There is no ${params.id} among the ${params.kind}.`);
    return detail;
  });
}

function kindNamed(name: string): RecordKind {
  const kind = Object.hasOwn(recordKinds, name) ? recordKinds[name] : undefined;
  if (kind === undefined) {
    throw new ControlError(404, `The kind of records is one of ${Object.keys(recordKinds).join(', ')}.`);
  }
  return kind;
}

function readPageRequest({
  q = '',
  status,
  skip = '0',
  limit = String(usualLimit),
}: Record<string, string>): PageRequest {
  return {
    words: q.split(/\s+/).filter(Boolean),
    ...(status !== undefined && { status }),
    skip: wholeNumber('skip', skip, 0, Number.MAX_SAFE_INTEGER),
    limit: wholeNumber('limit', limit, 1, highestLimit),
  };
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new ControlError(400, `${name} is a whole number from ${least} to ${most}.`);
}
