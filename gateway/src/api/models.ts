import AjvDraft04 from 'ajv-draft-04';

/** Tells whether a body is what a model describes. */
export type ModelCheck = (body: unknown) => boolean;

let ajv: AjvDraft04 | undefined;
const compiled = new Map<string, ModelCheck>();

/** API Gateway's models are JSON Schemas of draft 4. Each is compiled once, however many methods name it. */
export function modelCheck(schema: object): ModelCheck {
  const text = JSON.stringify(schema);
  const known = compiled.get(text);
  if (known !== undefined) return known;
  ajv ??= new AjvDraft04({ strict: false });
  const validate = ajv.compile(schema);
  const check: ModelCheck = (body) => validate(body);
  compiled.set(text, check);
  return check;
}
