import { ClockPanel } from './clock-panel.js';
import { KeysPanel } from './keys-panel.js';
import { StatePanel } from './state-panel.js';

/** What is done to the sandbox as a whole. */
export function Controls() {
  return (
    <div class="controls">
      <h1>Clock and state</h1>
      <div class="columns">
        <ClockPanel />
        <StatePanel />
      </div>
      <KeysPanel />
    </div>
  );
}
