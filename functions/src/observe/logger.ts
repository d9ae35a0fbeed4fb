import { Logger } from '@aws-lambda-powertools/logger';

/** JSON lines; level and service name come from the POWERTOOLS_ variables. */
export const logger = new Logger();
