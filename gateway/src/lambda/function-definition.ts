/** A Lambda function as a template describes it, with local values in place of references. */
export interface FunctionDefinition {
  name: string;
  arn: string;
  /** Folder of the bundled asset. */
  codeFolder: string;
  /** `file.export` */
  handler: string;
  /** As AWS names it: `nodejs24.x`. */
  runtime: string;
  /** Megabytes. */
  memory: number;
  /** Seconds. */
  timeout: number;
  environment: Readonly<Record<string, string>>;
  /** Most invocations at one time; unlimited when it is undefined. */
  reservedConcurrency: number | undefined;
}
