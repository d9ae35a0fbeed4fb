import type { Readable } from 'node:stream';
import type { AxiosRequestConfig, AxiosResponse } from 'axios';
import type { EncodedBody } from '../requests/body.js';
import type { FileDownload } from '../shapes/file.js';
import type { WireResponse } from '../transport/attempt.js';
import type { Transport } from '../transport/transport.js';
import { Download, type ReadingLimits } from './download.js';
import { followRedirects } from './follow-redirects.js';
import { encodeMultipart } from './multipart.js';

/** Sends bodies of named parts. */
export interface Uploads {
  readonly encode: (operation: string, body: object) => EncodedBody;
}

/** Gives answers as they arrive. */
export interface Downloads {
  readonly follow: (
    transport: Transport,
    request: AxiosRequestConfig,
    answer: AxiosResponse<unknown>,
  ) => Promise<AxiosResponse<unknown>>;
  /** @param explain - The error to give for one of the transport's. */
  readonly open: (
    response: WireResponse,
    body: Readable,
    limits: ReadingLimits,
    explain: (error: unknown) => Error,
  ) => FileDownload;
}

/**
 * What calls with files need. A table that has such calls is given it, so that a bundle of any other package goes
 * without.
 */
export interface FileSupport {
  readonly uploads?: Uploads;
  readonly downloads?: Downloads;
}

export const uploads: Uploads = { encode: encodeMultipart };

export const downloads: Downloads = {
  follow: followRedirects,
  open: (response, body, limits, explain) => new Download(response, body, limits, explain),
};
