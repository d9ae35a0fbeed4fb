/** axios's own build for browsers: the same client without the adapters that load half of Node. */
declare module 'axios/dist/browser/axios.cjs' {
  import axios from 'axios';
  export default axios;
}
