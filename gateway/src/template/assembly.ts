import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Template } from './template.js';

/** A stack as `cdk synth` leaves it. */
export interface SynthesizedStack {
  name: string;
  template: Template;
  /** The folder of an asset, by the key under which it is uploaded. */
  assets: ReadonlyMap<string, string>;
}

interface Manifest {
  artifacts?: Record<
    string,
    {
      type: string;
      properties?: { templateFile?: string; stackName?: string; file?: string; directoryName?: string };
    }
  >;
}

interface AssetManifest {
  files?: Record<string, { source: { path: string }; destinations: Record<string, { objectKey: string }> }>;
}

/** Reads every stack of a synthesized app, those of its stages too. */
export function readAssembly(folder: string): SynthesizedStack[] {
  const artifacts = Object.entries(readJson<Manifest>(folder, 'manifest.json').artifacts ?? {});
  const ofType = (wanted: string) =>
    artifacts.flatMap(([id, { type, properties = {} }]) => (type === wanted ? [{ id, ...properties }] : []));

  const assets = new Map(
    ofType('cdk:asset-manifest').flatMap(({ file = '' }) => assetsIn(folder, readJson<AssetManifest>(folder, file))),
  );
  const stacks = ofType('aws:cloudformation:stack').map(({ id, stackName = id, templateFile = '' }) => ({
    name: stackName,
    template: readJson<Template>(folder, templateFile),
    assets,
  }));
  const stages = ofType('cdk:cloud-assembly').flatMap(({ directoryName = '' }) =>
    readAssembly(join(folder, directoryName)),
  );
  return [...stacks, ...stages];
}

function assetsIn(folder: string, { files = {} }: AssetManifest): Array<[string, string]> {
  return Object.values(files).flatMap(({ source, destinations }) =>
    Object.values(destinations).map(({ objectKey }): [string, string] => [objectKey, join(folder, source.path)]),
  );
}

function readJson<Shape>(folder: string, file: string): Shape {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Shape;
}
