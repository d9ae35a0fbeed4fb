import type { Call, Reply } from '../../../area.js';
import { referenceAccount } from '../../../reference-account.js';
import { Refusal } from '../../../refusal.js';
import { timeOf } from '../../../times.js';
import type { World } from '../../../world.js';
import { isKnownEntity, isOwn } from '../books/currency-accounts.js';
import { pageOf } from '../paging.js';
import { csvOf } from './csv.js';
import { reportsOf, type ReportRecord } from './report.js';

/**
 * `GET /reports`: newest first. The id of a sub-entity is refused. [docs/platforms/for-saas/retrieve-reports
 * 2026-03-25]
 */
export function listReports(world: World, call: Call): Reply {
  const { entity_id, created_after, created_before } = call.query;
  // The code is inferred.
  if (entity_id !== undefined && !isOwn(entity_id) && isKnownEntity(world, entity_id)) {
    throw new Refusal(422, ['entity_id_invalid']);
  }
  const found = reportsOf(world)
    .newest()
    .filter(
      ({ createdOn }) =>
        (entity_id === undefined || isOwn(entity_id)) &&
        (created_after === undefined || Date.parse(createdOn) > timeOf(created_after)) &&
        (created_before === undefined || Date.parse(createdOn) < timeOf(created_before)),
    )
    .map((report) => ({ key: report.id, report }));
  const page = pageOf(call, `${call.baseUrl}/reports`, found);
  return { status: 200, body: { ...page, data: page.data.map(({ report }) => reportView(call.baseUrl, report)) } };
}

/** `GET /reports/{id}` */
export function getReport(world: World, { path, baseUrl }: Call): Reply {
  return { status: 200, body: reportView(baseUrl, findReport(world, path.id)) };
}

/** `GET /reports/{id}/files/{fileId}`: the CSV itself. */
export function getReportFile(world: World, { path }: Call): Reply {
  const report = findReport(world, path.id);
  if (report.fileId !== path.fileId) throw new Refusal(404);
  return {
    status: 200,
    headers: { 'content-disposition': `attachment; filename="${report.filename}"` },
    file: { contentType: 'text/csv; charset=utf-8', text: csvOf(world, report) },
  };
}

function findReport(world: World, id: string | undefined): ReportRecord {
  const report = reportsOf(world).get(id ?? '');
  if (!report) throw new Refusal(404);
  return report;
}

function reportView(baseUrl: string, report: ReportRecord): object {
  const self = `${baseUrl}/reports/${report.id}`;
  const { id, type, createdOn, from, to, fileId, filename } = report;
  return {
    id,
    created_on: createdOn,
    last_modified_on: createdOn,
    type,
    description: `${type} from ${from} to ${to}`,
    account: { client_id: referenceAccount.clientId, entity_id: referenceAccount.entity },
    tags: [],
    from,
    to,
    files: [{ id: fileId, filename, format: 'CSV', _links: { self: { href: `${self}/files/${fileId}` } } }],
    _links: { self: { href: self } },
  };
}
