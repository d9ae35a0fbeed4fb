// Runs the handler of a bundle in a process of its own, as Lambda does, for whoever started it.
const { handler } = await import(process.argv[2]);

process.on('message', async ({ number, event, milliseconds, later }) => {
  if (later !== undefined) return moveClock(later);
  const endsAt = Date.now() + milliseconds;
  const context = {
    awsRequestId: `invocation-${number}`,
    functionName: 'function',
    functionVersion: '$LATEST',
    invokedFunctionArn: 'arn:aws:lambda:eu-west-1:000000000000:function:function',
    memoryLimitInMB: '256',
    getRemainingTimeInMillis: () => endsAt - Date.now(),
  };
  const answer = await handler(event, context).then(
    (result) => ({ result }),
    (error) => ({ thrown: String(error) }),
  );
  process.send({ number, ...answer });
});
/** Lets the wall clock go on while nothing else does, as in a process that was frozen. */
function moveClock(milliseconds) {
  const { now } = Date;
  Date.now = () => now() + milliseconds;
}

process.send('ready');
