import type { Id, OpenEnum } from '@cko/core';
import type { AttemptAssetLinks } from '../../attempts/assets.js';
import type { CaptureAttempt } from '../../attempts/capture.js';
import type { IdentityDeclaredData } from '../../checks/declared-data.js';
import type { IdentityPage } from '../../page.js';

/** One try at an identity verification. */
export interface IdentityVerificationAttempt extends CaptureAttempt {
  /** The attempt, `iatp_…`. */
  id: Id<'identity verification attempt'>;
  declared_data?: IdentityDeclaredData;
}

/** One page of the attempts of an identity verification. */
export interface IdentityVerificationAttemptList extends IdentityPage {
  data: IdentityVerificationAttempt[];
}

/** A picture or video of document or face, from an attempt. */
export interface IdentityVerificationAsset {
  type: IdentityVerificationAssetType;
  _links: AttemptAssetLinks;
}

/** What a picture or video of an attempt shows. */
export type IdentityVerificationAssetType = OpenEnum<
  | 'face_image'
  | 'face_video'
  | 'document_front_image'
  | 'document_back_image'
  | 'document_front_video'
  | 'document_back_video'
  | 'document_signature_image'
  | 'secondary_document_front_image'
  | 'secondary_document_back_image'
  | 'secondary_document_front_video'
  | 'secondary_document_back_video'
  | 'secondary_document_signature_image'
>;

/** One page of the pictures and videos of an attempt. */
export interface IdentityVerificationAssetList extends IdentityPage {
  data: IdentityVerificationAsset[];
}
