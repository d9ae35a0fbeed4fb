import { effect, signal } from '@preact/signals';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const storageKey = 'sandbox theme';

/** What was chosen; `system` follows the browser. */
const theme = signal<Theme>(themes.find((name) => name === localStorage.getItem(storageKey)) ?? 'system');

/** Moves whenever colours change, whoever changed them. */
export const colours = signal(0);

effect(() => {
  document.documentElement.dataset['theme'] = theme.value;
  localStorage.setItem(storageKey, theme.value);
  colours.value = colours.peek() + 1;
});

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
  colours.value += 1;
});

/** Goes from one theme to the next. */
export function ThemeSwitch() {
  const next = themes[(themes.indexOf(theme.value) + 1) % themes.length] ?? 'system';
  return (
    <button
      type="button"
      class="quiet"
      title={`Change to ${next}`}
      aria-label={`Theme: ${theme.value}. Change to ${next}`}
      onClick={() => (theme.value = next)}
    >
      <span aria-hidden="true">{{ system: '◐', light: '☀', dark: '☾' }[theme.value]}</span>
    </button>
  );
}
