import { useEffect, useState } from 'preact/hooks';
import { revision } from './live.js';
import { callServer } from './server.js';

export interface Shown<T> {
  /** The last that was read; kept while it is read again. */
  data?: T;
  error?: string;
}

/** Reads from the sandbox, and again whenever something there has changed. */
export function useServer<T>(path: string): Shown<T> {
  const [shown, show] = useState<Shown<T>>({});
  const current = revision.value;
  useEffect(() => {
    const reading = new AbortController();
    callServer<T>({ path, signal: reading.signal }).then(
      (data) => show({ data }),
      (error: unknown) => {
        if (!reading.signal.aborted) show((last) => ({ ...last, error: (error as Error).message }));
      },
    );
    return () => reading.abort();
  }, [path, current]);
  return shown;
}
