import type { DateTime, Id, Integer, Link, Links } from '@cko/core';

/** Which reports to list, and which part of them. */
export interface ListReportsQuery {
  /** Only reports that were made after this moment. */
  created_after?: DateTime;
  /** Only reports that were made before this moment. */
  created_before?: DateTime;
  /** Only reports of this entity (`ent_…`). Sub-entities are not taken. */
  entity_id?: Id<'entity'>;
  /**
   * Most reports on a page.
   *
   * @minimum 1
   * @maximum 100
   * @default 100
   */
  limit?: Integer;
  /** Where to go on: from the link to the next page. Iterating does so by itself. */
  pagination_token?: string;
}

/** One page of reports. */
export interface ReportList {
  /** Reports on this page. */
  count?: Integer;
  /** Most reports on a page. */
  limit?: Integer;
  data: Report[];
  _links?: {
    self?: Link;
    /** The page after this one; absent on the last. */
    next?: Link;
    [name: string]: Link | undefined;
  };
}

/** A report, with the files that it consists of. */
export interface Report {
  /** `rpt_…` */
  id?: Id<'report'>;
  created_on?: DateTime;
  last_modified_on?: DateTime;
  /** Kind of report, such as `FinancialActionsByPayoutId`. */
  type?: string;
  description?: string;
  account?: ReportAccount;
  /** What the report is about in particular, such as `payout_id:pay_123456789`. */
  tags?: string[];
  /** Start of the period that the report covers. */
  from?: DateTime;
  /** End of the period that the report covers. */
  to?: DateTime;
  files?: ReportFile[];
  _links?: {
    self?: Link;
    [name: string]: Link | undefined;
  };
}

/** Whom a report is about. */
export interface ReportAccount {
  /** `cli_…` */
  client_id?: string;
  /** `ent_…` */
  entity_id?: Id<'entity'>;
}

/** A file of a report, to be read with `reports.getFile`. */
export interface ReportFile {
  /** `file_…` */
  id?: Id<'report file'>;
  /** Name to keep the file under. */
  filename?: string;
  /** Format of the file, such as `CSV`. */
  format?: string;
  _links?: Links;
}
