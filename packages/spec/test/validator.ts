import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { schemas } from '../src/index.js';

const ajv = new Ajv2020({ discriminator: true, strict: true, allowUnionTypes: true, allErrors: true });
addFormats(ajv);
ajv.addKeyword('x-open');
ajv.addSchema(schemas);

/** The validator of a schema, compiled as strictly as ajv can. */
export function validatorOf(name: string): ValidateFunction {
  const validate = ajv.getSchema(`${schemas.$id}#/$defs/${name}`);
  if (validate === undefined) throw new Error(`There is no schema ${name}.`);
  return validate;
}

/** What is wrong with data, by the schema of a name. */
export function faults(name: string, data: unknown): string[] {
  const validate = validatorOf(name);
  if (validate(data)) return [];
  return validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
}
