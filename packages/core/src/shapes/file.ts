/** A file to upload: one on disk, or content at hand. It is read while it is sent, never held whole. */
export type FileUpload = FileFromPath | FileFromContent;

export interface FileFromPath {
  path: string;
  /** File name that Checkout.com sees; the path's own when absent. */
  name?: string;
  /** Media type, such as `image/png`. */
  type?: string;
}

export interface FileFromContent {
  /** Bytes, a Blob, or a stream of either kind. A stream can be sent only once, so such a call is never repeated. */
  content: Uint8Array | Blob | AsyncIterable<Uint8Array>;
  name: string;
  /** Media type, such as `image/png`; a Blob's own when absent. */
  type?: string;
  /** Bytes, where a stream's length is known; spares the server an upload of unknown length. */
  size?: number;
}

/** A file as it arrives. Iterate it, or let `text` or `saveTo` do so; it can be read once, and has to be begun within `timeout`. */
export interface FileDownload extends AsyncIterable<Uint8Array> {
  /** Media type that the server states. */
  readonly type: string | undefined;
  /** Bytes, if the server states it. */
  readonly size: number | undefined;
  /** The whole file as text. */
  text(): Promise<string>;
  /** Writes the file to disk as it arrives. */
  saveTo(path: string): Promise<void>;
}
