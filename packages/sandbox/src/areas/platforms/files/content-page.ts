import type { Page, PageReply, PageRequest } from '../../../area.js';
import { defineJob } from '../../../jobs.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { contentPath, isGood } from './addresses.js';
import { mediaTypeOf, mediaTypesFor } from './media-types.js';
import { largestFile } from './operations.js';
import { entityFilesOf, type EntityFileRecord, type FileContent } from './record.js';

/** The store that the content of files is sent to and fetched from. Its addresses carry their own permission. */
export function contentPages(world: World): Page[] {
  return [
    { method: 'PUT', path: contentPath, handle: (request) => receive(world, request) },
    { method: 'GET', path: contentPath, handle: (request) => give(world, request) },
  ];
}

/** Takes the raw content once, and looks at it for the processing delay. The method and the answer are inferred. */
function receive(world: World, request: PageRequest): PageReply {
  const file = findFile(world, request);
  if (file.content) throw new Refusal(409);
  const bytes = new Uint8Array(request.bytes ?? []);
  file.content = { bytes, mimeType: mediaTypeOf(bytes), uploadedOn: world.clock.now().toISOString() };
  file.status = 'processing';
  lookLater.after(world, world.settings.processingDelay, file);
  return { html: '' };
}

const lookLater = defineJob('platforms.look_at_file', entityFilesOf, (_world, file) => {
  if (!file.content) return;
  file.status_reasons = problemsOf(file, file.content);
  file.status = file.status_reasons.length === 0 ? 'valid' : 'invalid';
});

function give(world: World, request: PageRequest): PageReply {
  const { content } = findFile(world, request);
  if (!content) throw new Refusal(404);
  return { file: content.bytes, contentType: content.mimeType };
}

/** `InvalidMimeType` is the reference's example; the name of the other is inferred. */
function problemsOf({ purpose }: EntityFileRecord, { bytes, mimeType }: FileContent): string[] {
  return [
    ...(mediaTypesFor(purpose).includes(mimeType) ? [] : ['InvalidMimeType']),
    ...(bytes.length > largestFile ? ['InvalidSize'] : []),
  ];
}

function findFile(world: World, { path, query }: PageRequest): EntityFileRecord {
  const file = entityFilesOf(world).get(path.id ?? '');
  if (!file) throw new Refusal(404);
  if (!isGood(file, query, world.clock.now())) throw new Refusal(403);
  return file;
}
