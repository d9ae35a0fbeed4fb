/** What an applicant says of themselves, to be compared with what the check finds. */
export interface IdentityDeclaredData {
  /** First and last name. */
  name: string;
}
