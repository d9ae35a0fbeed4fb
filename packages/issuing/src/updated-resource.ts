import type { DateTime, Links } from '@cko/core';

/** What an update answers: when it took effect, not the resource itself. */
export interface UpdatedResource {
  last_modified_date?: DateTime;
  _links?: Links;
}
