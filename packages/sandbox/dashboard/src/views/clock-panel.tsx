import { useState } from 'preact/hooks';
import { moveClock, switchClock } from '../actions/clock.js';
import { Field } from '../field.js';
import { reading } from '../live.js';
import { readableTime, sandboxNow } from '../time.js';

const units = [
  { name: 'minutes', duration: (count: number) => `PT${count}M` },
  { name: 'hours', duration: (count: number) => `PT${count}H` },
  { name: 'days', duration: (count: number) => `P${count}D` },
];

/** Moves the clock by any time, and lets it stand. */
export function ClockPanel() {
  // As text: a field that is emptied for another number holds none.
  const [count, setCount] = useState('15');
  const [unit, setUnit] = useState('minutes');
  const { frozen } = reading.value;
  const move = () => {
    const duration = units.find(({ name }) => name === unit)?.duration(Number(count));
    if (duration !== undefined) void moveClock(duration, `${count} ${unit}`);
  };
  return (
    <section class="panel" aria-labelledby="clock-title">
      <h2 id="clock-title">Clock</h2>
      <p class="figure">{readableTime(sandboxNow.value)}</p>
      <p class="lead">
        {frozen ? 'It stands until it is moved or resumed.' : 'It runs with real time.'} What becomes due on a move is
        done in order, each at its own time: captures, expiries, retries of webhooks.
      </p>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          move();
        }}
      >
        <Field label="Ahead by">
          <input
            type="number"
            min="1"
            required
            value={count}
            onInput={({ currentTarget }) => setCount(currentTarget.value)}
          />
        </Field>
        <Field label="Unit">
          <select value={unit} onChange={({ currentTarget }) => setUnit(currentTarget.value)}>
            {units.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </Field>
        <button class="main">Move</button>
        <button type="button" onClick={() => void switchClock(!frozen)}>
          {frozen ? 'Resume' : 'Freeze'}
        </button>
      </form>
    </section>
  );
}
