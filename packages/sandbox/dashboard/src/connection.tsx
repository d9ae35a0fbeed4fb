import { connection } from './live.js';

const words = { connecting: 'Connecting', live: 'Live', lost: 'Not connected' };

/** Whether what is shown is what there is. */
export function Connection() {
  return (
    <p class={`connection ${connection.value}`} role="status">
      {words[connection.value]}
    </p>
  );
}
