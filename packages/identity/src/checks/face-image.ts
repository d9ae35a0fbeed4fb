/** A picture of an applicant's face. */
export interface IdentityFaceImage {
  /** Address of the picture. Whoever has it can see the applicant: keep it to yourself. */
  image_signed_url: string;
}
