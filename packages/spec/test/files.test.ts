import { expect, test } from 'vitest';
import { openapi, schemas } from '../src/index.js';

test('a file to upload is bytes, in a form of several parts', () => {
  expect(schemas.$defs['UploadFileRequest']!.properties!['file']).toMatchObject({ type: 'string', format: 'binary' });
  expect(openapi.paths['/files']!['post']!.requestBody).toEqual({
    required: true,
    content: { 'multipart/form-data': { schema: { $ref: '#/components/schemas/UploadFileRequest' } } },
  });
});

test('the forms that a program gives a file in are in no schema', () => {
  expect(Object.keys(schemas.$defs).filter((name) => /^File(Upload|From|Download)/.test(name))).toEqual([]);
});
