import type { Link } from '@cko/core';

/** Where a picture or video of a capture is. */
export interface AttemptAssetLinks {
  /** Address of the file. Whoever has it can see the applicant: keep it to yourself. */
  asset_url: Link;
}
