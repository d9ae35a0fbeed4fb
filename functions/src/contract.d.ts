/** Made by the bundler for each function; see scripts/contracts.ts. */
declare module '*.contract.js' {
  export const contract: import('./gateway/contract.js').Contract;
}
