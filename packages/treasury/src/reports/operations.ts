import type { FileDownload, OperationTable } from '@cko/core';
import type { ReportFileId, ReportId } from '../ids.js';
import type { ListReportsQuery, Report, ReportList } from './types.js';

/** What the operations on reports take and give. */
export interface ReportOperations {
  listReports: {
    query?: ListReportsQuery;
    responses: { 200: ReportList };
  };
  getReport: {
    path: { id: ReportId };
    responses: { 200: Report };
  };
  getReportFile: {
    path: { id: ReportId; fileId: ReportFileId };
    responses: { 200: FileDownload };
  };
}

/** The operations on reports. */
export const reportOperations = {
  listReports: {
    method: 'GET',
    path: '/reports',
    access: 'read',
    keys: ['secret'],
    scopes: ['reports', 'reports:view'],
    idempotency: 'none',
    errors: [401, 422],
    pagination: { style: 'next-link', items: 'data' },
  },
  getReport: {
    method: 'GET',
    path: '/reports/{id}',
    access: 'read',
    keys: ['secret'],
    scopes: ['reports', 'reports:view'],
    idempotency: 'none',
    errors: [401, 403, 404, 429, 500],
  },
  getReportFile: {
    method: 'GET',
    path: '/reports/{id}/files/{fileId}',
    access: 'read',
    keys: ['secret'],
    scopes: ['reports', 'reports:view'],
    idempotency: 'none',
    errors: [401, 403, 404, 429, 500],
    answer: 'text/csv',
  },
} as const satisfies OperationTable<ReportOperations>;
