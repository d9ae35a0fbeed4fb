import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Deadline, Interruption } from '../calls/deadline.js';
import type { FileDownload } from '../shapes/file.js';
import { headerOf, type WireResponse } from '../transport/attempt.js';

/** What holds while a body is read. */
export interface ReadingLimits {
  /** Longest wait, in milliseconds, for the next part, and for the reader to begin. */
  timeout: number;
  signal: AbortSignal | undefined;
}

/** A body that is read as it arrives. */
export class Download implements FileDownload {
  readonly type: string | undefined;
  readonly size: number | undefined;
  readonly #body: Readable;
  readonly #limits: ReadingLimits;
  readonly #explain: (error: unknown) => Error;
  readonly #unread: NodeJS.Timeout;

  /** @param explain - The error to give for one of the transport's. */
  constructor(response: WireResponse, body: Readable, limits: ReadingLimits, explain: (error: unknown) => Error) {
    const length = headerOf(response, 'content-length');
    this.type = headerOf(response, 'content-type');
    this.size = length !== undefined && /^\d+$/.test(length) ? Number(length) : undefined;
    this.#body = body;
    this.#limits = limits;
    this.#explain = explain;
    // A reader is told of it when it comes; an error that nobody listens for would end the process.
    body.on('error', () => {});
    // A download that is forgotten would hold its connection.
    this.#unread = setTimeout(() => body.destroy(new Interruption('timeout')), limits.timeout);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    clearTimeout(this.#unread);
    const { timeout, signal } = this.#limits;
    const chunks = this.#body[Symbol.asyncIterator]();
    try {
      for (;;) {
        // Counted anew for each part: a reader may take its time between them.
        const next = await new Deadline(timeout, signal).within(chunks.next());
        if (next.done) return;
        yield next.value as Uint8Array;
      }
    } catch (error) {
      throw this.#explain(error);
    } finally {
      this.#body.destroy();
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
