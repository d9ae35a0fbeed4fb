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
  /** Whether events are documented for it. */
  hasEvents: boolean;
}

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
  hasEvents: true,
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
  hasEvents: true,
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
  hasEvents: true,
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
  hasEvents: false,
};

const kinds: Readonly<Record<CheckName, CheckKind>> = {
  identity_verification: identityVerification,
  face_authentication: faceAuthentication,
  id_document_verification: idDocumentVerification,
  address_document_verification: addressDocumentVerification,
};

export function kindOf({ kind }: { kind: CheckName }): CheckKind {
  return kinds[kind];
}
