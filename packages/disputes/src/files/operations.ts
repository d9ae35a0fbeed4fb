import type { OperationTable } from '@cko/core';
import type { FileId } from '../ids.js';
import type { FileDetails, UploadedFile, UploadFileRequest } from './types.js';

/** What the operations on files take and give. */
export interface FileOperations {
  uploadFile: {
    body: UploadFileRequest;
    responses: { 200: UploadedFile };
    errors: 401 | 422 | 429;
  };
  getFile: {
    path: { file_id: FileId };
    responses: { 200: FileDetails };
    errors: 401 | 404 | 429;
  };
}

/** The operations on files. */
export const fileOperations = {
  uploadFile: {
    method: 'POST',
    path: '/files',
    auth: { keys: ['secret'], scopes: ['disputes', 'disputes:provide-evidence', 'files', 'files:upload'] },
    encoding: 'multipart',
  },
  getFile: {
    method: 'GET',
    path: '/files/{file_id}',
    auth: { keys: ['secret'], scopes: ['disputes', 'disputes:view', 'files', 'files:retrieve'] },
  },
} as const satisfies OperationTable<FileOperations>;
