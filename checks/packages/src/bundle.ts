import { build } from 'esbuild';

/** Bytes of a minified bundle. */
export interface BundleSize {
  whole: number;
  /** What of it is this project's own code, and not a dependency's. */
  own: number;
}

/** Bundles a program as it would be deployed, and weighs it. Imports are found from this package. */
export async function bundleSize(program: string): Promise<BundleSize> {
  const { metafile } = await build({
    stdin: { contents: program, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    write: false,
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  if (output === undefined) throw new Error('Nothing was bundled.');
  const own = Object.entries(output.inputs).filter(([path]) => !path.includes('node_modules'));
  return { whole: output.bytes, own: own.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0) };
}
