import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import type { FunctionDefinition } from '../../src/lambda/function-definition.js';
import { LambdaFunction } from '../../src/lambda/lambda-function.js';
import type { InvocationResult } from '../../src/lambda/invocation-result.js';
import { openSurroundings } from '../../src/lambda/surroundings.js';
import { definitionOf } from '../functions/definition.js';
import { stateOf, untilState } from '../processes.js';

const lines: string[] = [];

afterEach(() => void lines.splice(0));

function start(folder: string, changes?: Partial<FunctionDefinition>, mostProcesses = 4): LambdaFunction {
  const log = (name: string, line: string) => void lines.push(`${name}: ${line}`);
  const surroundings = openSurroundings(log, process.env['PATH']);
  const lambda = new LambdaFunction(definitionOf(folder, changes), surroundings, mostProcesses);
  onTestFinished(async () => {
    await lambda.close();
    surroundings.close();
  });
  return lambda;
}

const moody = (lambda: LambdaFunction, mood: string, rest = {}) => lambda.invoke(JSON.stringify({ mood, ...rest }));

function returned(result: InvocationResult): any {
  if (result.outcome !== 'returned') throw new Error(JSON.stringify(result));
  return JSON.parse(result.payload.toString());
}

describe('a function', () => {
  test('runs from its asset with its own environment and nothing of ours', async () => {
    const lambda = start('echo', { environment: { TABLE_NAME: 'inbox' } });
    const { statusCode, body } = returned(await lambda.invoke('{"hello":"wörld"}'));
    const { event, env, remaining } = JSON.parse(body);
    expect(statusCode).toBe(200);
    expect(event).toEqual({ hello: 'wörld' });
    expect(env).toEqual({
      AWS_LAMBDA_FUNCTION_NAME: 'echo',
      LAMBDA_TASK_ROOT: expect.stringMatching(/\/echo$/),
      TABLE_NAME: 'inbox',
    });
    expect(remaining).toBeGreaterThan(5_000);
  });

  test('finds what the runtime of Lambda brings, and nothing else that it did not bring itself', async () => {
    expect(returned(await start('lean').invoke('{}'))).toEqual({ sdk: 'SQSClient', other: 'not found' });
  });

  test('keeps its process from call to call', async () => {
    const lambda = start('echo');
    const calls = [];
    for (let i = 0; i < 3; i++) calls.push(JSON.parse(returned(await lambda.invoke('{}')).body).calls);
    expect(calls).toEqual([1, 2, 3]);
    expect(lambda.pids).toHaveLength(1);
  });

  test('has a process for each call at one time, up to the most that are allowed; others wait', async () => {
    const lambda = start('moody', {}, 2);
    const results = await Promise.all(Array.from({ length: 5 }, () => moody(lambda, 'slow')));
    expect(results.map((result) => returned(result).body)).toEqual(Array.from({ length: 5 }, () => 'slow'));
    expect(lambda.pids).toHaveLength(2);
  });

  test('is throttled beyond its reserved concurrency', async () => {
    const lambda = start('moody', { reservedConcurrency: 2 });
    const results = await Promise.all(Array.from({ length: 3 }, () => moody(lambda, 'slow')));
    expect(results.map(({ outcome }) => outcome)).toEqual(['returned', 'returned', 'throttled']);
    expect(returned(await moody(lambda, 'well')).body).toBe('well');
  });

  test('stands still between calls: its timers do not run', async () => {
    const lambda = start('moody');
    await moody(lambda, 'well');
    const [pid] = lambda.pids;
    await untilState(pid!, 'T');
    const before = Number(returned(await moody(lambda, 'ticks')).body);
    await untilState(pid!, 'T');
    await sleep(500);
    const after = Number(returned(await moody(lambda, 'ticks')).body);
    // In half a second of running there would have been a hundred.
    expect(after - before).toBeLessThan(50);
  });

  test('is heard', async () => {
    await moody(start('moody'), 'say');
    await expect.poll(() => lines.join('\n')).toMatch(/^moody: .*said by the function$/m);
    await expect.poll(() => lines.join('\n')).toMatch(/^moody: .*and complained$/m);
  });
});

describe('a failure', () => {
  test('that is thrown is told, and the process goes on', async () => {
    const lambda = start('moody');
    expect(await moody(lambda, 'throw')).toEqual({
      outcome: 'failed',
      errorType: 'TypeError',
      errorMessage: 'as asked',
    });
    expect(returned(await moody(lambda, 'well')).headers['X-Calls']).toBe(2);
  });

  test.each(['exit', 'reject'])(
    'that ends the process (%s) is told, and the next call runs on a new one',
    async (mood) => {
      const lambda = start('moody');
      await moody(lambda, 'well');
      const [first] = lambda.pids;
      expect(await moody(lambda, mood)).toMatchObject({ outcome: 'failed' });
      const answer = returned(await moody(lambda, 'well'));
      expect(answer.headers['X-Calls']).toBe(1);
      expect(answer.headers['X-Pid']).not.toBe(first);
    },
  );

  test.each(['hang', 'spin'])(
    'to answer in time (%s) ends the process, and the next call runs on a new one',
    async (mood) => {
      const lambda = start('moody', { timeout: 1 });
      await moody(lambda, 'well');
      const [first] = lambda.pids;
      expect(await moody(lambda, mood)).toEqual({
        outcome: 'failed',
        errorType: 'Sandbox.Timedout',
        errorMessage: 'Task timed out after 1.00 seconds',
      });
      expect(lines).toContain('moody: Task timed out after 1.00 seconds');
      await untilState(first!, undefined);
      expect(returned(await moody(lambda, 'well')).headers['X-Calls']).toBe(1);
    },
  );

  test('to load fails the call, not those of other functions', async () => {
    const lambda = start('broken');
    expect(await lambda.invoke('{}')).toMatchObject({ outcome: 'failed', errorType: 'Runtime.UserCodeSyntaxError' });
    expect(await lambda.invoke('{}')).toMatchObject({ outcome: 'failed' });
    expect(returned(await moody(start('moody'), 'well')).body).toBe('well');
  });

  test('for a result of more than 6 MB', async () => {
    expect(await moody(start('moody'), 'large')).toMatchObject({ errorType: 'Function.ResponseSizeTooLarge' });
  });

  test('of a frozen process is noticed before it is used again', async () => {
    const lambda = start('moody');
    await moody(lambda, 'well');
    const [pid] = lambda.pids;
    await untilState(pid!, 'T');
    process.kill(pid!, 'SIGKILL');
    await expect.poll(() => lambda.pids).toEqual([]);
    expect(returned(await moody(lambda, 'well')).body).toBe('well');
  });
});

describe('closing', () => {
  test('ends frozen, busy and loading processes, and fails the calls that run', async () => {
    const lambda = start('moody');
    const silent = start('silent');
    await Promise.all([moody(lambda, 'slow'), moody(lambda, 'slow')]);
    const running = [moody(lambda, 'hang'), silent.invoke('{}')];
    await expect.poll(() => silent.pids).toHaveLength(1);
    const pids = [...lambda.pids, ...silent.pids];
    expect(pids).toHaveLength(3);
    await Promise.all([lambda.close(), silent.close()]);
    expect(pids.map(stateOf)).toEqual([undefined, undefined, undefined]);
    expect(await Promise.all(running)).toMatchObject([{ outcome: 'failed' }, { outcome: 'failed' }]);
    expect(await moody(lambda, 'well')).toMatchObject({ errorType: 'Sandbox.Closed' });
  });
});
