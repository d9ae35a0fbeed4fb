import { useComputed } from '@preact/signals';
import { moveClock, switchClock } from './actions/clock.js';
import { reading } from './live.js';
import { addressOf } from './routing.js';
import { readableTime, sandboxNow } from './time.js';

const moves = [
  { label: '+1 m', name: 'one minute', by: 'PT1M' },
  { label: '+1 h', name: 'one hour', by: 'PT1H' },
  { label: '+1 d', name: 'one day', by: 'P1D' },
];

/** The sandbox's time, and what is done to it most. */
export function ClockBar() {
  const text = useComputed(() => readableTime(sandboxNow.value));
  const { frozen } = reading.value;
  return (
    <div class="clock" role="group" aria-label="Clock of the sandbox">
      <a class={frozen ? 'time frozen' : 'time'} href={addressOf('controls')}>
        <time>{text}</time>
      </a>
      <span class="buttons joined">
        {moves.map(({ label, name, by }) => (
          <button
            key={by}
            type="button"
            class="small"
            title={`Move the clock ahead by ${name}`}
            onClick={() => void moveClock(by, name)}
          >
            {label}
          </button>
        ))}
        <button type="button" class="small" onClick={() => void switchClock(!frozen)}>
          {frozen ? 'Resume' : 'Freeze'}
        </button>
      </span>
    </div>
  );
}
