import type { Call, Reply } from '../../../area.js';
import { certificateRequest, type ProtocolVersion } from './certificate-request.js';

/** `POST /applepay/signing-requests`: 200. The sample has it without line breaks. [R22] */
export async function createApplePaySigningRequest({ body }: Call): Promise<Reply> {
  // Elliptic curves unless RSA is asked for (inferred: the sample is one of a curve).
  const { protocol_version = 'ec_v1' } = (body ?? {}) as { protocol_version?: ProtocolVersion };
  const request = await certificateRequest(protocol_version, 'sandbox');
  const content = `-----BEGIN CERTIFICATE REQUEST-----${request.toString('base64')}-----END CERTIFICATE REQUEST-----`;
  return { status: 200, body: { content } };
}
