import type { OperationTable } from '@cko/core';
import type { FileId } from '../ids.js';
import type { FileDetails, UploadedFile, UploadFileRequest } from './types.js';

/** What the operations on files take and give. */
export interface FileOperations {
  uploadFile: {
    body: UploadFileRequest;
    responses: { 200: UploadedFile };
  };
  getFile: {
    path: { file_id: FileId };
    responses: { 200: FileDetails };
  };
}

/** The operations on files. */
export const fileOperations = {
  uploadFile: {
    method: 'POST',
    path: '/files',
    access: 'write',
    keys: ['secret'],
    scopes: ['disputes', 'disputes:provide-evidence', 'files', 'files:upload'],
    idempotency: 'none',
    encoding: 'multipart',
    errors: [401, 422, 429],
  },
  getFile: {
    method: 'GET',
    path: '/files/{file_id}',
    access: 'read',
    keys: ['secret'],
    scopes: ['disputes', 'disputes:view', 'files', 'files:retrieve'],
    idempotency: 'none',
    errors: [401, 404, 429],
  },
} as const satisfies OperationTable<FileOperations>;
