import type { Id, OpenEnum } from '@cko/core';
import type { AttemptAssetLinks } from '../../attempts/assets.js';
import type { CaptureAttempt } from '../../attempts/capture.js';
import type { IdentityPage } from '../../page.js';

/** One try at a face authentication. */
export interface FaceAuthenticationAttempt extends CaptureAttempt {
  /** The attempt, `fatp_…`. */
  id: Id<'face authentication attempt'>;
}

/** One page of the attempts of a face authentication. */
export interface FaceAuthenticationAttemptList extends IdentityPage {
  data: FaceAuthenticationAttempt[];
}

/** A picture or video of the face, from an attempt. */
export interface FaceAuthenticationAsset {
  type: FaceAuthenticationAssetType;
  _links: AttemptAssetLinks;
}

/** What a picture or video of an attempt shows. */
export type FaceAuthenticationAssetType = OpenEnum<'face_image' | 'face_video'>;

/** One page of the pictures and videos of an attempt. */
export interface FaceAuthenticationAssetList extends IdentityPage {
  data: FaceAuthenticationAsset[];
}
