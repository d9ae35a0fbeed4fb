import { extname } from 'node:path';
import { InvalidArgumentError, type FileUpload } from '@cko/core';

const byEnding: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
};

const accepted = new Set([...Object.values(byEnding), 'image/jpg']);

/** What a source says that knows nothing of the file, and what Checkout.com would be told if nothing was said. */
const unspecific = 'application/octet-stream';

/**
 * The file with its media type: its own, or else the one that the ending of its name stands for.
 *
 * @throws {InvalidArgumentError} when that is not one that Checkout.com takes
 */
export function withMediaType(file: FileUpload): FileUpload {
  const type = statedType(file) ?? byEnding[extname(nameOf(file)).toLowerCase()];
  if (type !== undefined && accepted.has(type)) return { ...file, type };
  throw new InvalidArgumentError(
    'uploadFile: the file is not a JPEG, PNG or PDF, by its type or, where it has none, by the ending of its name.',
    { operation: 'uploadFile' },
  );
}

/** Without parameters, in lower case; undefined where nothing useful is stated. */
function statedType(file: FileUpload): string | undefined {
  const own = 'content' in file && file.content instanceof Blob ? file.content.type : '';
  const [type = ''] = (file.type ?? own).split(';');
  const stated = type.trim().toLowerCase();
  return stated === '' || stated === unspecific ? undefined : stated;
}

function nameOf(file: FileUpload): string {
  return 'path' in file ? (file.name ?? file.path) : file.name;
}
