import { tell } from './notices.js';

/** Copies a text. `of` names it to those who do not see what the button stands beside. */
export function Copy({ text, of }: { text: string; of: string }) {
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => tell('Copied'),
      () => tell('The browser does not allow to copy', true),
    );
  };
  return (
    <button type="button" class="quiet small" aria-label={`Copy ${of}`} onClick={copy}>
      Copy
    </button>
  );
}
