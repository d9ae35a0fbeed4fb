import { createHash, X509Certificate } from 'node:crypto';
import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';

/** An Apple Pay certificate, as the store keeps it. */
interface CertificateRecord {
  /** `aplc_…` */
  id: string;
  public_key_hash: string;
  valid_from: string;
  valid_until: string;
}

/** First byte of anything in DER that is more than one value. */
const derSequence = 0x30;

/** Months that Apple's certificates are good for: told of what is no certificate, such as the documented sample. */
const usualMonths = 25;

/** `POST /applepay/certificates`: 201. [R22] */
export function uploadApplePayCertificate(world: World, call: Call): Reply {
  const { content } = call.body as { content: string };
  const facts = factsOf(bytesOf(content), world.clock.now());
  return { status: 201, body: certificatesOf(world).add({ id: world.ids.next('aplc'), ...facts }) };
}

/** Base64 of DER, with or without the lines around it. The code is inferred. */
function bytesOf(content: string): Buffer {
  const base64 = content.replaceAll(/-----[A-Z ]+-----|\s/g, '');
  const bytes = Buffer.from(base64, 'base64');
  const isBase64 = /^[A-Za-z0-9+/]+={0,2}$/.test(base64);
  if (!isBase64 || bytes[0] !== derSequence) throw new Refusal(422, ['content_invalid']);
  return bytes;
}

function factsOf(bytes: Buffer, now: Date): Omit<CertificateRecord, 'id'> {
  const certificate = read(bytes);
  if (certificate === undefined) {
    const until = new Date(now);
    until.setUTCMonth(until.getUTCMonth() + usualMonths);
    return { public_key_hash: hash(bytes), valid_from: now.toISOString(), valid_until: until.toISOString() };
  }
  return {
    public_key_hash: hash(certificate.publicKey.export({ type: 'spki', format: 'der' })),
    valid_from: new Date(certificate.validFrom).toISOString(),
    valid_until: new Date(certificate.validTo).toISOString(),
  };
}

function read(bytes: Buffer): X509Certificate | undefined {
  try {
    return new X509Certificate(bytes);
  } catch {
    return undefined;
  }
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64');
}

function certificatesOf(world: World): Collection<CertificateRecord> {
  return world.collection<CertificateRecord>('apple_pay_certificates');
}
