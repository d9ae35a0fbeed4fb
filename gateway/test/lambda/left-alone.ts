// A program that is killed by a test: it starts three functions, and prints the ids of their processes.
import { LambdaFunction } from '../../src/lambda/lambda-function.js';
import { openSurroundings } from '../../src/lambda/surroundings.js';
import { definitionOf } from '../functions/definition.js';

const surroundings = openSurroundings(() => {}, process.env['PATH']);
const [frozen, busy, loading] = ['moody', 'moody', 'silent'].map(
  (folder) => new LambdaFunction(definitionOf(folder), surroundings, 1),
);
await frozen!.invoke('{"mood":"well"}');
void busy!.invoke('{"mood":"spin"}');
void loading!.invoke('{}');
const pids = () => [frozen, busy, loading].flatMap((lambda) => lambda!.pids);
while (pids().length < 3) await new Promise((resolve) => setTimeout(resolve, 10));
process.send!({ pids: pids(), folder: surroundings.tasks.root });
