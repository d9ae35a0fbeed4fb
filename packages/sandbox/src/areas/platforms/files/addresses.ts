import type { EntityFileRecord } from './record.js';

/** Where the content of entity files is sent to and fetched from. */
export const contentPath = '/entity-files/:id';

/** An address is good for an hour. [docs file-uploader, for downloads; that it holds for uploads is inferred] */
const lifetime = 60 * 60 * 1000;

export function uploadAddress(baseUrl: string, file: EntityFileRecord): string {
  return signedAddress(baseUrl, file, file.createdAt + lifetime);
}

export function downloadAddress(baseUrl: string, file: EntityFileRecord, now: Date): string {
  return signedAddress(baseUrl, file, now.getTime() + lifetime);
}

/** Whether the query of an address is one that was given, and still good. */
export function isGood(file: EntityFileRecord, { signature, expires }: Record<string, string>, now: Date): boolean {
  return signature === file.signature && Number(expires) > now.getTime();
}

function signedAddress(baseUrl: string, { id, signature }: EntityFileRecord, expires: number): string {
  return `${baseUrl}${contentPath.replace(':id', id)}?signature=${signature}&expires=${expires}`;
}
