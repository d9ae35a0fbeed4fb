import type { FileDownload, OperationTable } from '@cko/core';
import { viewReports } from '../credentials.js';
import type { ReportFileId, ReportId } from '../ids.js';
import type { ListReportsQuery, Report, ReportList } from './types.js';

/** What the operations on reports take and give. */
export interface ReportOperations {
  listReports: {
    query?: ListReportsQuery;
    responses: { 200: ReportList };
    errors: 401 | 422;
  };
  getReport: {
    path: { id: ReportId };
    responses: { 200: Report };
    errors: 401 | 403 | 404 | 429 | 500;
  };
  getReportFile: {
    path: { id: ReportId; fileId: ReportFileId };
    responses: { 200: FileDownload };
    errors: 401 | 403 | 404 | 429 | 500;
  };
}

/** The operations on reports. */
export const reportOperations = {
  listReports: { method: 'GET', path: '/reports', auth: viewReports, pagination: 'next-link' },
  getReport: { method: 'GET', path: '/reports/{id}', auth: viewReports },
  getReportFile: { method: 'GET', path: '/reports/{id}/files/{fileId}', auth: viewReports, answer: 'text/csv' },
} as const satisfies OperationTable<ReportOperations>;
