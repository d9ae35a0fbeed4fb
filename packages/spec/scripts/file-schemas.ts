import type { Schema } from 'ts-json-schema-generator';

/** What a program gives or gets for a file, and the forms that the first may have. */
const fileTypes = ['FileUpload', 'FileDownload'];
const formsOfFiles = ['FileFromPath', 'FileFromContent'];

/** On the wire a file is bytes, whatever a program gives or gets for it. */
export function withFilesAsBytes(definitions: Readonly<Record<string, Schema>>): Record<string, Schema> {
  const kept = Object.entries(definitions).filter(([name]) => !formsOfFiles.includes(name));
  return Object.fromEntries(
    kept.map(([name, schema]) => [name, fileTypes.includes(name) ? { type: 'string', format: 'binary' } : schema]),
  );
}
