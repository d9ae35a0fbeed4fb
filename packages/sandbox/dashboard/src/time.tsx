import { computed, signal, useComputed } from '@preact/signals';
import { reading } from './live.js';

const tick = signal(Date.now());
setInterval(() => (tick.value = Date.now()), 1000);

/** The time on the sandbox's clock, in milliseconds since 1970. */
export const sandboxNow = computed(() => {
  const { now, frozen, heardAt } = reading.value;
  return Date.parse(now) + (frozen ? 0 : Math.max(0, tick.value - heardAt));
});

const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
];

const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto', style: 'narrow' });
const absolute = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });

/** How long ago something was, or how soon it will be, by the sandbox's clock; the date is told on hover. */
export function Ago({ at }: { at: string }) {
  const text = useComputed(() => distance(Date.parse(at) - sandboxNow.value));
  return (
    <time dateTime={at} title={readableTime(Date.parse(at))}>
      {text}
    </time>
  );
}

export function readableTime(time: number): string {
  return absolute.format(time);
}

function distance(milliseconds: number): string {
  const [unit, length] = steps.find(([, size]) => Math.abs(milliseconds) >= size) ?? (['second', 1000] as const);
  return relative.format(Math.trunc(milliseconds / length), unit);
}
