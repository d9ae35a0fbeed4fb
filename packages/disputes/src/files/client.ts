import { type Api, ApiPromise, type CallOptions, type Connection, uploads } from '@cko/core';
import type { FileId } from '../ids.js';
import { sendChecked } from './checked-upload.js';
import { fileOperations, type FileOperations } from './operations.js';
import type { FileDetails, UploadedFile, UploadFileRequest } from './types.js';

/** Files that evidence is made of. */
export class Files {
  private readonly api: Api<FileOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(fileOperations, { uploads });
  }

  /**
   * Uploads a file: a JPEG, PNG or PDF of at most 4 MB, read while it is sent. Its id is what evidence is provided with.
   *
   * What Checkout.com would not take is refused before anything is sent, except that a stream whose `size` is not given
   * is broken off where it exceeds the limit. The call is not repeated after a failure that leaves its outcome unknown; a
   * second upload does no harm.
   *
   * Takes a secret key, or OAuth with the scope `disputes`, `disputes:provide-evidence`, `files` or `files:upload`.
   *
   * @throws {InvalidArgumentError} when the file is of another type, is too large or cannot be read
   * @throws {ValidationError} 422 when the file is refused
   * @see POST /files
   *
   * @example
   * ```ts
   * const { id } = await disputes.files.upload({ file: { path: 'delivery-slip.pdf' }, purpose: 'dispute_evidence' });
   * ```
   */
  upload(request: UploadFileRequest, options?: CallOptions): ApiPromise<UploadedFile> {
    return new ApiPromise(
      sendChecked(request.file, (file) =>
        this.api.call('uploadFile', { body: { ...request, file } }, options).withResponse(),
      ),
    );
  }

  /**
   * Reads what is known of a file, with an address in `_links.download` from which the file itself can be fetched.
   *
   * Takes a secret key, or OAuth with the scope `disputes`, `disputes:view`, `files` or `files:retrieve`.
   *
   * @throws {NotFoundError} 404 when there is no such file
   * @see GET /files/{file_id}
   */
  get(id: FileId, options?: CallOptions): ApiPromise<FileDetails> {
    return this.api.call('getFile', { path: { file_id: id } }, options);
  }
}
