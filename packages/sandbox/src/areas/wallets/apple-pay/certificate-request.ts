import { generateKeyPair, sign, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

/** Version of Apple Pay's payment tokens that a certificate is for: it tells the kind of its key. */
export type ProtocolVersion = 'ec_v1' | 'rsa_v1';

const generate = promisify(generateKeyPair);

/** Tags of ASN.1 that a certificate request is made of. */
const tag = { integer: 0x02, bits: 0x03, text: 0x0c, sequence: 0x30, set: 0x31, attributes: 0xa0 };

/** Object identifiers with their tag: the common name of a subject, and how each kind of key signs. */
const commonName = Buffer.from('0603550403', 'hex');
const signedBy: Readonly<Record<ProtocolVersion, Buffer>> = {
  ec_v1: Buffer.from('06082a8648ce3d040302', 'hex'),
  rsa_v1: Buffer.from('06092a864886f70d01010b0500', 'hex'),
};

/** A PKCS #10 request for a certificate, in DER, for a new key that nobody keeps. */
export async function certificateRequest(version: ProtocolVersion, subject: string): Promise<Buffer> {
  const { publicKey, privateKey } = await newKeys(version);
  const name = element(tag.set, element(tag.sequence, commonName, element(tag.text, Buffer.from(subject))));
  const info = element(
    tag.sequence,
    element(tag.integer, Buffer.of(0)),
    element(tag.sequence, name),
    publicKey.export({ type: 'spki', format: 'der' }),
    element(tag.attributes),
  );
  const signature = element(tag.bits, Buffer.of(0), sign('sha256', info, privateKey));
  return element(tag.sequence, info, element(tag.sequence, signedBy[version]), signature);
}

function newKeys(version: ProtocolVersion): Promise<{ publicKey: KeyObject; privateKey: KeyObject }> {
  return version === 'ec_v1' ? generate('ec', { namedCurve: 'prime256v1' }) : generate('rsa', { modulusLength: 2048 });
}

function element(kind: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.of(kind), lengthOf(content), content]);
}

/** One byte up to 127; above that the number of bytes that the length takes, and the length. */
function lengthOf({ length }: Buffer): Buffer {
  if (length < 0x80) return Buffer.of(length);
  return length < 0x100 ? Buffer.of(0x81, length) : Buffer.of(0x82, length >> 8, length & 0xff);
}
