import { expect, test } from 'vitest';
import { stackOf } from './synthesized.js';

/** A value with references written into the text, as `${Table.Arn}`, so that a template can be read and compared. */
function readable(value: any): unknown {
  if (Array.isArray(value)) return value.map(readable);
  if (typeof value !== 'object' || value === null) return value;
  if ('Ref' in value) return `\${${value.Ref}}`;
  if ('Fn::GetAtt' in value) return `\${${value['Fn::GetAtt'].join('.')}}`;
  if ('Fn::Join' in value) return value['Fn::Join'][1].map(readable).join(value['Fn::Join'][0]);
  if ('Fn::Sub' in value) return value['Fn::Sub'];
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, readable(part)]));
}

/** A template without what only names it, and without what changes with the bundled code. */
function lasting({ Resources, Outputs, Parameters }: any): unknown {
  const text = JSON.stringify(readable({ Resources, Outputs, Parameters }));
  const hashless = text.replaceAll(/[0-9a-f]{64}\.zip/g, '<hash of the bundle>.zip');
  return JSON.parse(hashless, (key, value) => (['Metadata', 'Tags'].includes(key) ? undefined : value));
}

test('the template changes only where it is meant: `vitest run -u` takes a change over', () => {
  expect(lasting(stackOf('production').template)).toMatchSnapshot();
});
