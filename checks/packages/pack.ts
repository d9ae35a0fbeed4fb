import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { packAll, type Tarball } from './src/tarballs.js';

declare module 'vitest' {
  interface ProvidedContext {
    tarballs: Tarball[];
  }
}

/** Packs everything once for all tests, and cleans up after them. */
export default function pack(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'tarballs-'));
  project.provide('tarballs', packAll(folder));
  return () => rmSync(folder, { recursive: true });
}
