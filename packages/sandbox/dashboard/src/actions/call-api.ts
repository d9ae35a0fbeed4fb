import { callServer, readKeys, requestAccessToken } from '../server.js';

interface ApiCall {
  method: string;
  path: string;
  credential: 'secret key' | 'access key' | 'none';
  body?: unknown;
}

/** Calls an operation of the API, as a client would. */
export async function callApi({ credential, ...call }: ApiCall): Promise<unknown> {
  if (credential === 'none') return callServer(call);
  const bearer = credential === 'secret key' ? (await readKeys()).secretKey : await requestAccessToken();
  return callServer({ ...call, credential: bearer });
}
