import type { Id } from '@cko/core';

/**
 * A dispute about a payment that you took.
 *
 * @pattern ^(dsp)_(\w{20,26})$
 */
export type DisputeId = Id<'dispute'>;

/** An uploaded file, `file_…`. */
export type FileId = Id<'file'>;
