import type { Id } from '@cko/core';

/** A transfer between entities, `tra_…`. */
export type TransferId = Id<'transfer'>;

/** A report, `rpt_…`. */
export type ReportId = Id<'report'>;

/** A file of a report, `file_…`. */
export type ReportFileId = Id<'report file'>;
