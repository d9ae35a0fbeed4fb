/** A request as it came over the wire. */
export interface ReceivedRequest {
  id: string;
  method: string;
  /** With the stage, as the caller wrote it, without the query. */
  path: string;
  query: URLSearchParams;
  /** Each header in the order and with the name that the caller gave it. */
  headers: ReadonlyArray<readonly [name: string, value: string]>;
  body: Buffer;
  sourceIp: string;
  /** Milliseconds since the epoch. */
  receivedAt: number;
}

/** The values of a header, whatever the case of its name. */
export function headerValues({ headers }: Pick<ReceivedRequest, 'headers'>, name: string): string[] {
  return headers.flatMap(([key, value]) => (key.toLowerCase() === name ? [value] : []));
}
