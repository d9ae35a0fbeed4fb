import { useEffect, useState } from 'preact/hooks';
import { revision } from './live.js';
import { callServer, RefusedCall } from './server.js';

export interface Shown<T> {
  /** The last that was read; kept while it is read again, unless it is not there any more. */
  data?: T;
  /** Where `data` was read: the path before, until that of now is answered. */
  from?: string;
  error?: string;
}

/** Reads from the sandbox, and again whenever something there has changed. */
export function useServer<T>(path: string): Shown<T> {
  const [shown, show] = useState<Shown<T>>({});
  const current = revision.value;
  useEffect(() => {
    const reading = new AbortController();
    callServer<T>({ path, signal: reading.signal }).then(
      (data) => show({ data, from: path }),
      (error: unknown) => {
        if (reading.signal.aborted) return;
        const isGone = error instanceof RefusedCall && error.status === 404;
        show((last) => ({ ...(!isGone && last), error: (error as Error).message }));
      },
    );
    return () => reading.abort();
  }, [path, current]);
  return shown;
}
