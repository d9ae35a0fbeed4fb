/** What one attempt is authorized by. */
export interface Authorization {
  /** Value of the `Authorization` header; undefined to send none. */
  header: string | undefined;
  /** Scopes of the access token, as far as known; absent for keys. */
  scopes?: readonly string[] | undefined;
}

/** Something that authorizes calls. */
export interface Credential {
  /** What no error or log line may show, as far as known. Not a property: those are seen when a client is printed. */
  secrets(): readonly string[];
  /** The authorization to use now; a promise only where it has to be fetched. */
  authorize(): Promise<Authorization> | Authorization;
  /** After a 401: another authorization than the refused one, or undefined when there is none to be had. */
  renew(refused: Authorization): Promise<Authorization | undefined>;
}
