// Child process: the time that importing a package takes.
const startedAt = performance.now();
await import(process.argv[2]);
process.send(performance.now() - startedAt, () => process.exit());
