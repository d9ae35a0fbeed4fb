#!/usr/bin/env node
import { run } from './command-line.js';

const { exitCode, stdout = '', stderr = '' } = run(process.argv.slice(2));

// A reader such as `head` may stop early, which is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
