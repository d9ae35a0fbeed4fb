import { ResponseError, type ResponseInfo } from '@cko/core';

/**
 * The ETag in an answer: which state of a resource it is about. Hand it back as `ifMatch`, so that an update is made
 * only where nobody else was faster.
 *
 * @throws {ResponseError} when the answer has none
 */
export function etagOf({ headers, status }: ResponseInfo): string {
  const { etag } = headers;
  if (etag === undefined) throw new ResponseError('The answer has no ETag.', { status });
  return etag;
}
