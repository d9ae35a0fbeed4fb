// Child process: the time from process start to the first answer of a Lambda handler, its imports and its secret included.
import { proxyEvent } from './gateway-event.mjs';

const { handler } = await import(process.argv[2]);
const context = { awsRequestId: 'invocation', functionName: 'payments', getRemainingTimeInMillis: () => 30_000 };
const { statusCode, body } = await handler(proxyEvent, context);
if (statusCode !== 201) throw new Error(`${statusCode} ${body}`);
process.send(performance.now(), () => process.exit());
