import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FileDownload } from '../shapes/file.js';
import { headerOf, type WireResponse } from './attempt.js';

/** A body that is read as it arrives. */
export class Download implements FileDownload {
  readonly type: string | undefined;
  readonly size: number | undefined;
  readonly #body: Readable;
  readonly #explain: (error: unknown) => Error;

  /** @param explain - The error to give for one of the transport's. */
  constructor(response: WireResponse, body: Readable, explain: (error: unknown) => Error) {
    const length = headerOf(response, 'content-length');
    this.type = headerOf(response, 'content-type');
    this.size = length !== undefined && /^\d+$/.test(length) ? Number(length) : undefined;
    this.#body = body;
    this.#explain = explain;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      for await (const chunk of this.#body) yield chunk as Uint8Array;
    } catch (error) {
      throw this.#explain(error);
    }
  }

  async text(): Promise<string> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of this) chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
  }

  saveTo(path: string): Promise<void> {
    return pipeline(Readable.from(this), createWriteStream(path));
  }
}
