import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type { Area } from '../src/area.js';
import { areas as createAreas } from '../src/areas/index.js';
import { workflows } from '../src/areas/workflows/index.js';
import { startSandbox } from '../src/index.js';
import { Outbox } from '../src/webhooks/outbox.js';

const sandbox = await startSandbox();
afterAll(() => sandbox.close());

const outbox = new Outbox(sandbox.world, () => '', 1);
const areas: Area[] = [...createAreas.map((create) => create(sandbox.world)), workflows(sandbox.world, outbox)];

const folder = fileURLToPath(new URL('../src/areas/', import.meta.url));

const sourcesOf = ({ name }: Area): string[] =>
  readdirSync(`${folder}${name}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`${folder}${name}/${file}`, 'utf8'));

const saysInferred = (source: string) => /\binferred\b(?!:)/.test(source);

/** The functions of a source, each with the comment before it. */
const functionsOf = (source: string): string[] =>
  source.split(/(?<!\*\/\n)(?=^(?:\/\*\*|(?:export |async )*function))/m);

describe.each(areas.map((area) => [area.name, area] as const))('the area %s', (_, area) => {
  const { inferred = [], handlers } = area;

  test('calls inferred only what it answers', () => {
    expect(inferred.filter((id) => !(id in handlers))).toEqual([]);
    expect(new Set(inferred).size).toBe(inferred.length);
  });

  test('calls something inferred exactly when a rule of it says so', () => {
    expect(inferred.length > 0).toBe(sourcesOf(area).some(saysInferred));
  });

  test('calls each operation inferred whose own function says so', () => {
    const saying = sourcesOf(area).flatMap(functionsOf).filter(saysInferred);
    const names = saying.flatMap((source) => /export (?:async )?function (\w+)/.exec(source)?.[1] ?? []);
    expect(names.filter((name) => name in handlers && !inferred.includes(name))).toEqual([]);
  });
});

test('what is listed is every operation, by what the areas say', () => {
  const behaviours = new Set(sandbox.operations.map(({ behaviour }) => behaviour));
  expect(behaviours).toContain('documented');
  expect(behaviours).toContain('inferred');
  const inferred = sandbox.operations.filter(({ behaviour }) => behaviour === 'inferred').map(({ id }) => id);
  expect(inferred.toSorted()).toEqual(areas.flatMap((area) => area.inferred ?? []).toSorted());
});
