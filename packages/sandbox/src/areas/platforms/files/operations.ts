import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { findEntity } from '../entities/record.js';
import { downloadAddress, uploadAddress } from './addresses.js';
import { mediaTypesFor } from './media-types.js';
import { entityFilesOf, type EntityFileRecord } from './record.js';

/** 4 MB. [docs upload-a-file 2023-07-26] */
export const largestFile = 4 * 1024 * 1024;

/** [docs upload-a-file 2026-03-25]; the last two are those of the older upload [R22] and of disputes. */
const purposes = new Set([
  'additional_document',
  'articles_of_association',
  'bank_verification',
  'certified_authorised_signatory',
  'company_ownership',
  'company_verification',
  'financial_verification',
  'identity_verification',
  'proof_of_legality',
  'proof_of_principal_address',
  'proof_of_registration',
  'proof_of_residential_address',
  'shareholder_structure',
  'tax_verification',
  'identification',
  'dispute_evidence',
]);

/** `POST /entities/{entityId}/files` gives an id and an address to send the content to. [JAVA, NET] */
export function createEntityFile(world: World, call: Call): Reply {
  const entity = findEntity(world, call.path.entityId);
  const { purpose } = call.body as { purpose: string };
  if (!purposes.has(purpose)) throw new Refusal(422, ['purpose_invalid']);
  const file = entityFilesOf(world).add({
    id: world.ids.next('file'),
    entityId: entity.id,
    purpose,
    status: 'awaiting_upload',
    status_reasons: [],
    signature: world.ids.next('sig'),
    createdAt: world.clock.now().getTime(),
  });
  return {
    status: 200,
    body: {
      id: file.id,
      maximum_size_in_bytes: largestFile,
      document_types_for_purpose: mediaTypesFor(purpose),
      _links: { self: selfLink(file, call.baseUrl), upload: { href: uploadAddress(call.baseUrl, file) } },
    },
  };
}

/** `GET /entities/{entityId}/files/{fileId}`: whether the content arrived and can be used, and where to fetch it. */
export function getEntityFile(world: World, { path, baseUrl }: Call): Reply {
  const entity = findEntity(world, path.entityId);
  const file = entityFilesOf(world).get(path.fileId ?? '');
  if (file?.entityId !== entity.id) throw new Refusal(404);
  const { id, status, status_reasons, purpose, content } = file;
  const download = content && { href: downloadAddress(baseUrl, file, world.clock.now()) };
  return {
    status: 200,
    body: {
      id,
      status,
      ...(status_reasons.length > 0 && { status_reasons }),
      ...(content && {
        size: content.bytes.length,
        mime_type: content.mimeType,
        uploaded_on: content.uploadedOn,
      }),
      purpose,
      _links: { self: selfLink(file, baseUrl), ...(download && { download }) },
    },
  };
}

function selfLink({ id, entityId }: EntityFileRecord, baseUrl: string): { href: string } {
  return { href: `${baseUrl}/entities/${entityId}/files/${id}` };
}
