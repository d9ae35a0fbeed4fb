// Child process: the time from process start to the first answer.
import { clients } from './clients.mjs';

const [name, port] = [process.argv[2], Number(process.argv[3])];
const send = await clients[name](port);
await send();
process.send(performance.now(), () => process.exit());
