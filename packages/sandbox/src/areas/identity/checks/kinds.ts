/** The kinds of check that are made of attempts. */
export type CheckName =
  'identity_verification' | 'face_authentication' | 'id_document_verification' | 'address_document_verification';

/** What tells one kind of check from another. */
export interface CheckKind {
  /** Also the beginning of its events, and of `…_id` in its paths and events. */
  name: CheckName;
  path: string;
  title: string;
  prefix: string;
  attemptPrefix: string;
  /** What a new one stands at. [docs identities, REF/IdentityVerifications] */
  firstStatus: 'pending' | 'created';
  /** Images that an attempt leaves. */
  images: readonly ImageType[];
  /** Whether the merchant tells the applicant's name. */
  takesName: boolean;
  hasReport: boolean;
  /** What may happen to it that an event tells of; nothing where no events are documented. */
  events: readonly CheckEvent[];
}

/** What an event says has happened, after the kind of the check. */
export type CheckEvent = (typeof ofCaptures)[number] | 'report_created';

/**
 * Those of a check that the applicant is sent to. Not every one is documented for both kinds: the others go by the same
 * words. [docs event types; inferred]
 */
const ofCaptures = [
  'created',
  'opened',
  'started',
  'capture_completed',
  'capture_aborted',
  'capture_refused',
  'link_expired',
  'checks_completed',
  'checks_inconclusive',
  'retry_requested',
  'closed',
  'anonymized',
] as const;

export type ImageType = 'face_image' | 'document_front_image' | 'document_back_image';

export const identityVerification: CheckKind = {
  name: 'identity_verification',
  path: 'identity-verifications',
  title: 'Identity verification',
  prefix: 'idv',
  attemptPrefix: 'iatp',
  firstStatus: 'pending',
  images: ['face_image', 'document_front_image', 'document_back_image'],
  takesName: true,
  hasReport: true,
  events: [...ofCaptures, 'report_created'],
};

export const faceAuthentication: CheckKind = {
  name: 'face_authentication',
  path: 'face-authentications',
  title: 'Face authentication',
  prefix: 'fav',
  attemptPrefix: 'fatp',
  firstStatus: 'created',
  images: ['face_image'],
  takesName: false,
  hasReport: false,
  events: ofCaptures,
};

export const idDocumentVerification: CheckKind = {
  name: 'id_document_verification',
  path: 'id-document-verifications',
  title: 'ID document verification',
  prefix: 'iddv',
  attemptPrefix: 'datp',
  firstStatus: 'created',
  images: ['document_front_image'],
  takesName: true,
  hasReport: true,
  events: ['created', 'started', 'checks_completed', 'checks_inconclusive', 'report_created', 'closed', 'anonymized'],
};

export const addressDocumentVerification: CheckKind = {
  name: 'address_document_verification',
  path: 'address-document-verifications',
  title: 'Address document verification',
  prefix: 'adv',
  attemptPrefix: 'adva',
  firstStatus: 'created',
  images: [],
  takesName: true,
  hasReport: true,
  events: [],
};

const kinds: Readonly<Record<CheckName, CheckKind>> = {
  identity_verification: identityVerification,
  face_authentication: faceAuthentication,
  id_document_verification: idDocumentVerification,
  address_document_verification: addressDocumentVerification,
};

/** The types of all events of checks, such as `identity_verification_opened`. */
export const checkEventTypes: readonly string[] = Object.values(kinds).flatMap((kind) =>
  kind.events.map((event) => eventTypeOf(kind, event)),
);

export function eventTypeOf({ name }: CheckKind, event: CheckEvent): string {
  return `${name}_${event}`;
}

export function kindOf({ kind }: { kind: CheckName }): CheckKind {
  return kinds[kind];
}
