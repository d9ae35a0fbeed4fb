import { ConfigurationError } from '../errors/local-errors.js';

/** Anything that takes log lines: `console`, pino, winston. */
export interface Logger {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

const levels: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

/** The logger with everything below the level left out. */
export function filterLogger(logger: Logger | undefined, least: LogLevel): Logger | undefined {
  if (!levels.includes(least)) throw new ConfigurationError(`logLevel is not one of ${levels.join(', ')}.`);
  if (logger === undefined) return undefined;
  const at = (level: LogLevel) => (levels.indexOf(level) < levels.indexOf(least) ? () => {} : lines(logger, level));
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** A line that cannot be logged is lost: a payment that was made must not look failed for it. */
function lines(logger: Logger, level: LogLevel): (message: string) => void {
  return (message) => {
    try {
      logger[level](message);
    } catch {
      return;
    }
  };
}
