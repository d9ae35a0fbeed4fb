/** Only the parts in use are loaded: undici's main entry brings a whole fetch along. */
declare module 'undici/lib/dispatcher/agent.js' {
  import { Agent } from 'undici';
  export default Agent;
}

/** axios's own build for browsers: the same client without the adapters that load half of Node. */
declare module 'axios/dist/browser/axios.cjs' {
  import axios from 'axios';
  export default axios;
}
