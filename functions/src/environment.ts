/** The function's environment; the README says what each variable is for. */
export const environment: Readonly<Record<string, string | undefined>> = process.env;

/** A variable that the function cannot do without. */
export function required(name: string): string {
  const value = environment[name];
  if (value) return value;
  throw new Error(`The environment variable ${name} is not set.`);
}
