import type { Call, Page, PageReply, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { filesOf } from './file.js';

/** For how long a download address is good. [docs/risk-management/disputes/file-uploader] */
const lifetime = 3600 * 1000;

/** `GET /files/{file_id}`, with an address that the content can be fetched from without a credential. [R22] */
export function getFile(world: World, { path, baseUrl }: Call): Reply {
  const file = filesOf(world).get(path.file_id ?? '');
  if (file === undefined) throw new Refusal(404);
  const { id, filename, purpose, content, mimeType, uploadedOn } = file;
  const expires = world.clock.now().getTime() + lifetime;
  return {
    status: 200,
    body: {
      id,
      filename,
      purpose,
      size: content.byteLength,
      mime_type: mimeType,
      uploaded_on: uploadedOn.toISOString(),
      _links: {
        self: { href: `${baseUrl}/files/${id}` },
        download: { href: `${baseUrl}/file-content/${id}?expires=${expires}` },
      },
    },
  };
}

/** Where the content of files is fetched from. */
export function filePage(world: World): Page {
  return {
    method: 'GET',
    path: '/file-content/:id',
    handle: ({ path, query }): PageReply => {
      const file = filesOf(world).get(path['id'] ?? '');
      if (file === undefined) throw new Refusal(404);
      const isGood = Number(query['expires']) >= world.clock.now().getTime();
      // What an address that is too old answers is inferred.
      return isGood
        ? { file: file.content, contentType: file.mimeType }
        : { html: 'This address has expired.', status: 403 };
    },
  };
}
