// Loaded into a function's process before AWS's runtime client, which asks for the Runtime API through an addon that a
// compiler builds. This answers in its place, so that nothing has to be compiled.
import { Agent, request } from 'node:http';
import Module from 'node:module';
import { env } from 'node:process';

const [hostname, port] = env.AWS_LAMBDA_RUNTIME_API.split(':');
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

function call(method, path, body, headers = {}) {
  return new Promise((resolve, reject) => {
    const options = { hostname, port, agent, method, path: `/2018-06-01/runtime/invocation/${path}`, headers };
    const sent = request(options, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve({ bodyJson: Buffer.concat(chunks).toString(), headers: response.headers }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** What was handed in last. The next invocation is asked for only when it has arrived. */
let handedIn = Promise.resolve();

const nativeClient = {
  async next() {
    await handedIn;
    return call('GET', 'next');
  },
  done(id, body) {
    handedIn = call('POST', `${id}/response`, body, { 'content-type': 'application/json' });
  },
  error(id, body, xrayCause) {
    const headers = { 'content-type': 'application/json', 'lambda-runtime-function-xray-error-cause': xrayCause };
    handedIn = call('POST', `${id}/error`, body, headers);
  },
};

const load = Module._load;
Module._load = function (name, ...rest) {
  return name === './rapid-client.node' ? nativeClient : load.call(this, name, ...rest);
};
