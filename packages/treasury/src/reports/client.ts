import {
  type Api,
  type ApiPromise,
  type CallOptions,
  type Connection,
  downloads,
  type FileDownload,
  type PagedList,
} from '@cko/core';
import type { ReportFileId, ReportId } from '../ids.js';
import { reportOperations, type ReportOperations } from './operations.js';
import type { ListReportsQuery, Report, ReportList } from './types.js';

/** Reports that Checkout.com makes of your account, such as statements, as files to download. */
export class Reports {
  private readonly api: Api<ReportOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(reportOperations, { downloads });
  }

  /**
   * Lists reports. `await` gives the first page, `for await` every report.
   *
   * Takes a secret key, or OAuth with the scope `reports` or `reports:view`.
   *
   * @throws {ValidationError} 422, for example for the id of a sub-entity
   * @see GET /reports
   *
   * @example
   * ```ts
   * for await (const report of treasury.reports.list({ created_after: '2026-11-01T00:00:00Z' })) {
   *   console.log(report.id, report.type, report.files?.length);
   * }
   * ```
   */
  list(query?: ListReportsQuery, options?: CallOptions): PagedList<ReportList, Report> {
    return this.api.list('listReports', { query }, options);
  }

  /**
   * Reads what a report is about and which files it consists of.
   *
   * Takes a secret key, or OAuth with the scope `reports` or `reports:view`.
   *
   * @throws {PermissionError} 403 when the credential may not read it
   * @throws {NotFoundError} 404 when there is no such report
   * @see GET /reports/{id}
   */
  get(id: ReportId, options?: CallOptions): ApiPromise<Report> {
    return this.api.call('getReport', { path: { id } }, options);
  }

  /**
   * Downloads a file of a report, a CSV.
   *
   * The file is given as it arrives: save it, iterate it, or read it as text. It can be read once.
   *
   * Takes a secret key, or OAuth with the scope `reports` or `reports:view`.
   *
   * @throws {PermissionError} 403 when the credential may not read it
   * @throws {NotFoundError} 404 when there is no such report or file
   * @see GET /reports/{id}/files/{fileId}
   *
   * @example
   * ```ts
   * const file = await treasury.reports.getFile(
   *   'rpt_lmmldzousk7etoqijqundqexa4',
   *   'file_7ysmgfkj4ipunduud22uf73iey',
   * );
   * await file.saveTo('financial-actions.csv');
   * ```
   */
  getFile(id: ReportId, fileId: ReportFileId, options?: CallOptions): ApiPromise<FileDownload> {
    return this.api.call('getReportFile', { path: { id, fileId } }, options);
  }
}
