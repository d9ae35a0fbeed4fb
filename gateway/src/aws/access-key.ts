/** Credentials that a caller may sign with. */
export interface AccessKey {
  accessKeyId: string;
  secretAccessKey: string;
}
