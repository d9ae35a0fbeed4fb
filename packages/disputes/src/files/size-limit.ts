import { stat } from 'node:fs/promises';
import { InvalidArgumentError, type FileUpload } from '@cko/core';

/** Checkout.com says 4 MB and not which ones. These are the larger, so that nothing is refused which it would take. */
const maxBytes = 4 * 1024 * 1024;

/**
 * Sends a file unless it is too large. A stream of unknown size is measured while it is sent, and broken off where it
 * becomes too large: Checkout.com then has half a request, which it throws away.
 *
 * @throws {InvalidArgumentError} when the file is too large
 */
export async function sendLimited<Result>(
  file: FileUpload,
  send: (file: FileUpload) => Promise<Result>,
): Promise<Result> {
  if (isUnmeasured(file)) return sendMeasured(file, send);
  if ((await sizeOf(file)) > maxBytes) throw tooLarge();
  return send(file);
}

/** A stream whose size nobody has told. */
interface Unmeasured {
  content: AsyncIterable<Uint8Array>;
  name: string;
}

function isUnmeasured(file: FileUpload): file is Unmeasured {
  return 'content' in file && Symbol.asyncIterator in file.content && file.size === undefined;
}

async function sendMeasured<Result>(file: Unmeasured, send: (file: FileUpload) => Promise<Result>): Promise<Result> {
  const content = new LimitedStream(file.content);
  try {
    return await send({ ...file, content });
  } catch (error) {
    // To the call it looks as if the connection had failed.
    throw content.exceeded ? tooLarge() : error;
  }
}

/** A stream that fails where it becomes too large, and remembers that this is why. */
class LimitedStream implements AsyncIterable<Uint8Array> {
  exceeded = false;

  constructor(private readonly content: AsyncIterable<Uint8Array>) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    let bytes = 0;
    for await (const chunk of this.content) {
      bytes += chunk.byteLength;
      this.exceeded = bytes > maxBytes;
      if (this.exceeded) throw tooLarge();
      yield chunk;
    }
  }
}

async function sizeOf(file: FileUpload): Promise<number> {
  if ('path' in file) return sizeOnDisk(file.path);
  const { content, size = 0 } = file;
  if (content instanceof Blob) return content.size;
  return content instanceof Uint8Array ? content.byteLength : size;
}

/** A path that leads nowhere has no size; it is refused when it is to be sent. */
async function sizeOnDisk(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  return found?.size ?? 0;
}

function tooLarge(): InvalidArgumentError {
  return new InvalidArgumentError('uploadFile: the file is larger than 4 MB.', { operation: 'uploadFile' });
}
