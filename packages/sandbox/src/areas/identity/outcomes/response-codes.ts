/** Why a check or an attempt came out as it did. */
export interface ResponseCode {
  code: number;
  summary: string;
}

/** Codes of captures and uploads, with the summary that goes with each. [UBBLE, docs identities] */
const summaries: Readonly<Record<number, string>> = {
  10000: 'approved',
  61101: 'applicant_never_started',
  61111: 'applicant_not_ready',
  61112: 'applicant_no_document',
  61113: 'camera_access_refused',
  61121: 'applicant_drop',
  61201: 'connection_insufficient',
  61202: 'browser_not_supported',
  61203: 'camera_not_found',
  61301: 'document_blurry',
  61302: 'document_lighting_issue',
  61303: 'document_not_in_color',
  61310: 'document_front_not_captured',
  61311: 'document_back_not_captured',
  61312: 'document_partially_hidden',
  61313: 'document_not_tilted',
  61314: 'document_challenge_timeout',
  61401: 'face_video_blurry',
  61402: 'face_video_lighting_issue',
  61410: 'face_not_captured',
  61411: 'face_partially_hidden',
  61412: 'face_not_turned',
  61413: 'face_challenge_timeout',
  61901: 'internal_error',
  61911: 'corrupted_videos',
  62101: 'document_expired',
  62102: 'document_not_accepted',
  62103: 'document_damaged',
  62104: 'unsupported_alphabet',
  62201: 'document_photocopy',
  62202: 'document_screenshot',
  62301: 'document_counterfeit',
  62302: 'document_stolen',
  62303: 'document_swap',
  62304: 'face_mismatch',
  62305: 'face_not_live',
  62306: 'face_alteration',
  62307: 'asset_digital_alteration',
  62321: 'face_face_mismatch',
  62401: 'declared_identity_mismatch',
  62402: 'suspicious_device',
  62403: 'consent_unclear',
  62404: 'multiple_documents',
  62405: 'known_fraudulent_face',
  63001: 'applicant_refusal',
  64001: 'forcibly_closed',
};

/** A documented code with its summary; undefined when there is none of that number. */
export function findResponseCode(code: number): ResponseCode | undefined {
  const summary = summaries[code];
  return summary === undefined ? undefined : { code, summary };
}

export const approved: ResponseCode = { code: 10000, summary: 'approved' };
export const neverStarted: ResponseCode = { code: 61101, summary: 'applicant_never_started' };
export const leftEarly: ResponseCode = { code: 61121, summary: 'applicant_drop' };
export const refusedByApplicant: ResponseCode = { code: 63001, summary: 'applicant_refusal' };
export const forciblyClosed: ResponseCode = { code: 64001, summary: 'forcibly_closed' };
