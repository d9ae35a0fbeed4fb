import type { Integer, Link } from '@cko/core';

/** Which part of a list to get. */
export interface IdentityPageQuery {
  /**
   * How many entries to leave out.
   *
   * @minimum 0
   * @default 0
   */
  skip?: Integer;
  /**
   * Most entries on a page.
   *
   * @default 10
   */
  limit?: Integer;
}

/** What every page of a list tells beside its entries. */
export interface IdentityPage {
  /** Entries on all pages together. */
  total_count: Integer;
  /** Entries left out before this page. */
  skip: Integer;
  /** Most entries on a page. */
  limit: Integer;
  _links?: IdentityPageLinks;
}

/** Where to go from a page. */
export interface IdentityPageLinks {
  self?: Link;
  next?: Link;
  previous?: Link;
  [name: string]: Link | undefined;
}
