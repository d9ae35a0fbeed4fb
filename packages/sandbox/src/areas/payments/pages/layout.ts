import type { PageReply } from '../../../area.js';
import { readableAmount } from '../currencies.js';
import type { PaymentRecord } from '../payment.js';

/** A line of what a page is about; left out when it has no value. */
export type Fact = [label: string, value: string | undefined];

/** A page for the payer: a title, what is paid, and a body of trusted HTML. */
export function page(title: string, record: PaymentRecord, body: string): PageReply {
  return pageAbout(title, factsOf(record), body);
}

/** The same about anything else. */
export function pageAbout(title: string, facts: Fact[], body: string): PageReply {
  return { html: layout(title, `${summary(facts)}${body}`) };
}

/** The page for an address that leads nowhere. */
export function missingPage(): PageReply {
  return { status: 404, html: layout('Nothing here', '<p>This address leads to nothing, or to what is too old.</p>') };
}

/** Text made safe to stand in HTML. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function factsOf(record: PaymentRecord): Fact[] {
  return [
    ['Amount', readableAmount(record.amountRequested, record.currency)],
    ['Reference', record.echo.reference],
    ['Card', record.card && `${record.card.facts.scheme} ending in ${record.card.facts.last4}`],
    ['Payment', record.id],
  ];
}

function summary(facts: Fact[]): string {
  const list = facts
    .filter((fact): fact is [string, string] => fact[1] !== undefined)
    .map(([label, value]) => `<dt>${label}</dt><dd>${escapeHtml(value)}</dd>`);
  return `<dl>${list.join('')}</dl>`;
}

function layout(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
<style>${styles}</style>
</head>
<body><main><p class="where">Sandbox</p><h1>${escapeHtml(title)}</h1>${body}</main></body>
</html>`;
}

const styles = `
:root { color-scheme: light dark; --edge: #d5d9e2; --ink: #1b2333; --soft: #5b6579; --paper: #fff; --ground: #f2f4f8; --act: #1f5eff; }
@media (prefers-color-scheme: dark) {
  :root { --edge: #37405a; --ink: #eef1f8; --soft: #a6b0c6; --paper: #171d2b; --ground: #0e131d; --act: #6f9bff; }
}
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { box-sizing: border-box; width: min(26rem, calc(100vw - 2rem)); padding: 2rem; background: var(--paper); border: 1px solid var(--edge); border-radius: 12px; }
.where { margin: 0; color: var(--soft); font-size: .8rem; letter-spacing: .08em; text-transform: uppercase; }
h1 { margin: .25rem 0 1rem; font-size: 1.35rem; line-height: 1.25; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .35rem 1rem; margin: 0 0 1.5rem; font-size: .9rem; }
dt { color: var(--soft); } dd { margin: 0; text-align: right; overflow-wrap: anywhere; }
label { display: block; font-size: .9rem; margin-bottom: .35rem; }
input + label { margin-top: .75rem; }
input { box-sizing: border-box; width: 100%; padding: .6rem .75rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--edge); border-radius: 8px; }
button { width: 100%; margin-top: .75rem; padding: .65rem; font: inherit; border-radius: 8px; border: 1px solid var(--edge); background: transparent; color: inherit; cursor: pointer; }
button.main { background: var(--act); border-color: var(--act); color: var(--paper); font-weight: 600; }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
.wrong { margin: 0 0 1rem; padding: .6rem .75rem; border-radius: 8px; border: 1px solid #c4344a; }
.hint { color: var(--soft); font-size: .85rem; }
`;
