import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Validations, type App } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { createApp } from '../src/app.js';
import type { StageSettings } from '../src/settings.js';
import { stages } from '../src/stages.js';

export interface Resource {
  Type: string;
  Properties: any;
  DeletionPolicy?: string;
}

/** A stack as it would be deployed. */
export interface Synthesized {
  name: string;
  terminationProtection: boolean;
  template: { Resources: Record<string, Resource>; Outputs?: any; Parameters?: any };
  /** Resources of one type, by logical id. */
  all(type: string): Record<string, Resource>;
}

const { context } = JSON.parse(readFileSync(join(import.meta.dirname, '../cdk.json'), 'utf8'));

/** Makes an app fail to synthesize when the rules of AWS Solutions or of Serverless find anything without a reason. */
export function underRules(app: App): App {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  return app;
}

/**
 * Synthesizes stages as the command line does, and under the rules.
 *
 * @throws {Error} with what the rules find
 */
export function synthesize(settings: readonly StageSettings[]): Synthesized[] {
  const outdir = mkdtempSync(join(tmpdir(), 'synthesized-'));
  try {
    const { stacks } = underRules(createApp({ context, outdir }, settings)).synth();
    return stacks.map(({ stackName, template, terminationProtection = false }) => ({
      name: stackName,
      terminationProtection,
      template,
      all: (type) =>
        Object.fromEntries(
          Object.entries((template as Synthesized['template']).Resources).filter(([, { Type }]) => Type === type),
        ),
    }));
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

let deployed: Synthesized[] | undefined;

/** What is deployed from this repository as it is; synthesized once for all tests. */
export function deployedStacks(): Synthesized[] {
  deployed ??= synthesize(stages);
  return deployed;
}

/** The stack of a stage. */
export function stackOf(stage: StageSettings['stage']): Synthesized {
  return deployedStacks().find(({ name }) => name.endsWith(`-${stage}`))!;
}

/** Where a statement of any policy of a stack stands, with the statement. */
export function statements(stack: Synthesized): { id: string; type: string; statement: any }[] {
  return Object.entries(stack.template.Resources).flatMap(([id, { Type, Properties = {} }]) =>
    [Properties.PolicyDocument, Properties.Policy, Properties.AssumeRolePolicyDocument]
      .flatMap((document) => document?.Statement ?? [])
      .map((statement) => ({ id, type: Type, statement })),
  );
}

/** A value that a template may write alone or as a list. */
export function listed<T>(value: T | T[]): T[] {
  return Array.isArray(value) ? value : [value];
}
