import { describe, expect, test } from 'vitest';
import { after, json } from '../servers/answers.js';
import { serve } from '../servers/http-server.js';
import { issueTokens, withTokens } from '../servers/token-answers.js';
import { accessKey, secretKey } from '../things.js';
import { cjs, esm, runScript } from './script.js';

const formats = [
  ['module', `const load = () => import(${JSON.stringify(esm)});`],
  ['commonjs', `const load = async () => require(${JSON.stringify(cjs)});`],
] as const;

const table = `{
  getThing: { method: 'GET', path: '/things/{id}', auth: { keys: ['secret'], scopes: ['things'] } },
}`;
const call = `
  const { Connection } = await load();
  const api = new Connection({}, { name: '@cko/test', version: '0.0.0' }).api(${table});
  console.log(JSON.stringify(await api.call('getThing', { path: { id: 'a' } })));`;

const inMain = (script: string, type: string) => (type === 'module' ? script : `(async () => {${script}})();`);

describe.each(formats)('what is published, loaded as %s', (type, load) => {
  const run = (script: string, variables?: NodeJS.ProcessEnv) =>
    runScript(inMain(`${load}\n${script}`, type), type, variables);

  test('makes a call, and the process ends by itself although connections are kept open', async () => {
    const server = await serve(json(200, { id: 'a' }));
    const result = await run(call, { CKO_SECRET_KEY: secretKey, CKO_BASE_URL: server.url });
    expect(result).toMatchObject({ code: 0, output: '{"id":"a"}' });
    expect(result.took).toBeLessThan(3000);
  });

  test('makes a call with an access token, and the process ends by itself', async () => {
    const server = await serve(withTokens(after(20, issueTokens()), json(200, { id: 'a' })));
    const { id, secret } = accessKey;
    const variables = { CKO_ACCESS_KEY_ID: id, CKO_ACCESS_KEY_SECRET: secret, CKO_BASE_URL: server.url };
    const result = await run(call, variables);
    expect(result).toMatchObject({ code: 0, output: '{"id":"a"}' });
    expect(result.took).toBeLessThan(3000);
  });

  test('reads no environment variable when it is imported, and those of the moment when a configuration is made', async () => {
    const script = `
      const read = [];
      process.env = new Proxy({ ...process.env }, { get: (all, name) => (read.push(name), all[name]) });
      const { createConfig } = await load();
      const atImport = read.filter((name) => name.startsWith('CKO'));
      process.env.CKO_PREFIX = 'changed1';
      const { hosts } = createConfig();
      console.log(JSON.stringify({ atImport, api: hosts.api, read: [...new Set(read)].filter((name) => name.startsWith('CKO')) }));`;
    const { output } = await run(script, { CKO_PREFIX: 'original' });
    expect(JSON.parse(output)).toEqual({
      atImport: [],
      api: 'https://changed1.api.sandbox.checkout.com',
      read: [
        'CKO_SECRET_KEY',
        'CKO_PUBLIC_KEY',
        'CKO_ACCESS_KEY_ID',
        'CKO_ACCESS_KEY_SECRET',
        'CKO_SCOPES',
        'CKO_ENVIRONMENT',
        'CKO_PREFIX',
        'CKO_BASE_URL',
      ],
    });
  });

  test('does nothing else when it is imported: no output, no timer, no connection', async () => {
    const script = `await load(); console.log(process.getActiveResourcesInfo().join());`;
    expect((await run(script)).output).not.toMatch(/Timeout|Immediate|TCP|TLS|UDP|\n/);
  });

  test('loads axios and undici with the first call, not before', async () => {
    const script = `
      const { createRequire } = await import('node:module');
      const { cache } = createRequire(${JSON.stringify(cjs)});
      const loaded = () => ['axios', 'undici'].filter((name) => Object.keys(cache).some((path) => path.includes('/' + name + '/')));
      const { Connection, createConfig } = await load();
      const config = createConfig();
      const before = loaded();
      await config.axios();
      console.log(JSON.stringify([before, loaded()]));`;
    const { output } = await run(script, { CKO_PREFIX: 'vkuhvk4v' });
    expect(JSON.parse(output)).toEqual([[], ['axios', 'undici']]);
  });
});

test('a process with a call under way does not end before it', async () => {
  const server = await serve(after(300, json(200, { id: 'late' })));
  const variables = { CKO_SECRET_KEY: secretKey, CKO_BASE_URL: server.url };
  const result = await runScript(`${formats[0][1]}\n${call}`, 'module', variables);
  expect(result).toMatchObject({ code: 0, output: '{"id":"late"}' });
});

test('a rejected call that nobody handles ends the process with an error, as any promise does', async () => {
  const server = await serve(json(422, { error_codes: ['amount_invalid'] }));
  const script = `${formats[0][1]}
    const { Connection } = await load();
    const api = new Connection({}, { name: '@cko/test', version: '0.0.0' }).api(${table});
    void api.call('getThing', { path: { id: 'a' } });
    setTimeout(() => console.log('still here'), 2000);`;
  const variables = { CKO_SECRET_KEY: secretKey, CKO_BASE_URL: server.url };
  const { code, output } = await runScript(script, 'module', variables);
  expect(code).toBe(1);
  expect(output).toContain('ValidationError: getThing: 422, the request was refused: amount_invalid');
  expect(output).not.toContain('still here');
  expect(output).not.toContain(secretKey);
});
