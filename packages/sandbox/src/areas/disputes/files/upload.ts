import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { filesOf } from './file.js';

/** JPEG, PNG or PDF [R22]; a JPEG under its other name too. [docs/platforms upload-a-file 2026-03-25] */
const mediaTypes: readonly string[] = ['image/jpeg', 'image/jpg', 'image/png', 'application/pdf'];

/** 4 MB [R22]; which ones is not said, so the larger (inferred). */
const maxBytes = 4 * 1024 * 1024;

/** Those of disputes, and of the older way to upload documents of sub-entities. [OPS, R22] */
const purposes: readonly string[] = [
  'dispute_evidence',
  'arbitration_evidence',
  'submitted_evidence',
  'additional_document',
  'bank_verification',
  'company_verification',
  'identification',
  'identity_verification',
];

/** `POST /files`: 200 with no more than the id; live tests have seen 201. [R22, GO] */
export async function uploadFile(world: World, call: Call): Promise<Reply> {
  const form = await readForm(call);
  // `path` in the older way. [R22, JAVA]
  const file = form?.get('file') ?? form?.get('path');
  if (!(file instanceof File)) throw new Refusal(422, ['file_required']);
  const purpose = acceptedPurpose(form?.get('purpose'));
  refuseUnfit(file);
  const { id } = filesOf(world).add({
    id: world.ids.next('file'),
    filename: file.name,
    purpose,
    mimeType: file.type,
    uploadedOn: world.clock.now(),
    content: new Uint8Array(await file.arrayBuffer()),
  });
  return { status: 200, body: { id, _links: { self: { href: `${call.baseUrl}/files/${id}` } } } };
}

/** The parts of the body; undefined when it has none that can be read. */
async function readForm({ body, headers }: Call): Promise<FormData | undefined> {
  const contentType = headers['content-type'];
  if (!Buffer.isBuffer(body) || contentType === undefined) return undefined;
  const response = new Response(new Uint8Array(body), { headers: { 'content-type': contentType } });
  // oxlint-disable-next-line typescript/no-deprecated -- Meant for uploads of any size; here they are small and read.
  return response.formData().catch(() => undefined);
}

/** Codes besides `file_required` are inferred. */
function acceptedPurpose(purpose: ReturnType<FormData['get']> | undefined): string {
  if (typeof purpose !== 'string' || purpose === '') throw new Refusal(422, ['purpose_required']);
  if (!purposes.includes(purpose)) throw new Refusal(422, ['purpose_invalid']);
  return purpose;
}

function refuseUnfit({ type, size }: File): void {
  if (!mediaTypes.includes(type)) throw new Refusal(422, ['file_type_invalid']);
  if (size > maxBytes) throw new Refusal(422, ['file_size_invalid']);
}
