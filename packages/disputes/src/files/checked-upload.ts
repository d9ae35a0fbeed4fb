import { InvalidArgumentError, type FileUpload } from '@cko/core';
import { withMediaType } from './media-type.js';
import { sendLimited } from './size-limit.js';

/**
 * Sends a file if it is one that Checkout.com takes. Whatever is wrong with it comes as a rejection.
 *
 * @throws {InvalidArgumentError} when it is of another type or too large
 */
export async function sendChecked<Result>(
  file: FileUpload,
  send: (file: FileUpload) => Promise<Result>,
): Promise<Result> {
  if (isFile(file)) return sendLimited(withMediaType(file), send);
  throw new InvalidArgumentError("uploadFile: 'file' is neither { path } nor { content, name }.", {
    operation: 'uploadFile',
  });
}

/** A caller in plain JavaScript may pass a bare path, which would be sent as a text. */
function isFile(file: unknown): file is FileUpload {
  if (typeof file !== 'object' || file === null) return false;
  return 'path' in file || ('content' in file && 'name' in file);
}
