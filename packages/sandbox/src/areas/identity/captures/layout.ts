/** A page with a title and a body, both trusted HTML. */
export function layout(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${styles}</style>
</head>
<body><main><p>Sandbox</p><h1>${title}</h1>${body}</main></body>
</html>`;
}

const styles = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; }
main { width: min(26rem, calc(100vw - 2rem)); margin: 4rem auto; }
button { width: 100%; margin-top: .75rem; padding: .65rem; font: inherit; cursor: pointer; }
`;
