const images = ['image/jpeg', 'image/png'];

/** Bytes that files of these types begin with. */
const beginnings: readonly (readonly [mimeType: string, bytes: Buffer])[] = [
  ['image/jpeg', Buffer.from([0xff, 0xd8, 0xff])],
  ['image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['application/pdf', Buffer.from('%PDF-')],
];

/** Identity documents are images; documents of a bank, company or its finances also PDF. [docs upload-a-file 2023-07-26] */
export function mediaTypesFor(purpose: string): string[] {
  return purpose === 'identity_verification' || purpose === 'identification' ? images : [...images, 'application/pdf'];
}

/** What a file is, by its content and not by what its sender calls it. */
export function mediaTypeOf(bytes: Uint8Array): string {
  const known = beginnings.find(([, beginning]) => beginning.equals(bytes.subarray(0, beginning.length)));
  return known?.[0] ?? 'application/octet-stream';
}
