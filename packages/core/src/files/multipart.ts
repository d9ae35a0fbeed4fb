import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { FormDataEncoder, type FileLike, type FormDataEntryValue, type FormDataLike } from 'form-data-encoder';
import { invalidArgument } from '../errors/local-errors.js';
import type { FileUpload } from '../shapes/file.js';
import type { EncodedBody } from '../requests/body.js';

/** A body of named parts, each a text or a file. Files are opened when they are sent. */
export function encodeMultipart(operation: string, body: object): EncodedBody {
  const parts = Object.entries(body)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]): [string, FormDataEntryValue] => [name, partOf(operation, name, value)]);
  const encoder = new FormDataEncoder(formOf(parts));
  const once = Object.values(body).some((value) => isStream((value as { content?: unknown } | undefined)?.content));
  return {
    headers: { 'content-type': encoder.contentType, ...lengthOf(parts, encoder) },
    content: () => Readable.from(encoder.encode()),
    once,
  };
}

function partOf(operation: string, name: string, value: unknown): FormDataEntryValue {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('path' in value || 'content' in value) return fileOf(operation, name, value as FileUpload);
  throw invalidArgument(operation, `'${name}' is neither a text nor a file of the form { path } or { content, name }`);
}

function fileOf(operation: string, part: string, file: FileUpload): FileLike {
  const shared = { lastModified: 0, [Symbol.toStringTag]: 'File', type: file.type ?? '' };
  if ('path' in file) {
    const { path, name = basename(path) } = file;
    return { ...shared, name, size: sizeOf(operation, part, path), stream: () => createReadStream(path) };
  }
  const { content, name } = file;
  if (content instanceof Blob) {
    return { ...shared, type: file.type ?? content.type, name, size: content.size, stream: () => content.stream() };
  }
  if (content instanceof Uint8Array) {
    return { ...shared, name, size: content.byteLength, stream: () => Readable.from([content], { objectMode: false }) };
  }
  return { ...shared, name, size: file.size ?? Number.NaN, stream: () => content };
}

function sizeOf(operation: string, part: string, path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile()) return stats.size;
  throw invalidArgument(operation, `the path of '${part}' is not a file that can be read`);
}

function isStream(content: unknown): boolean {
  return content !== undefined && !(content instanceof Blob) && !(content instanceof Uint8Array);
}

/** Unknown as soon as one stream's length is. */
function lengthOf(parts: [string, FormDataEntryValue][], encoder: FormDataEncoder): Record<string, string> {
  const known = parts.every(([, value]) => typeof value === 'string' || !Number.isNaN(value.size));
  return known && encoder.contentLength !== undefined ? { 'content-length': encoder.contentLength } : {};
}

/** The little of a form that the encoder reads. */
function formOf(parts: [string, FormDataEntryValue][]): FormDataLike {
  return {
    append: () => {},
    getAll: (name) => parts.filter(([own]) => own === name).map(([, value]) => value),
    entries: () => parts[Symbol.iterator](),
    [Symbol.iterator]: () => parts[Symbol.iterator](),
    [Symbol.toStringTag]: 'FormData',
  };
}
