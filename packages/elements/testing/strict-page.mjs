// A page under the strictest policy a supplier may have: nonce, no inline styles, Trusted Types. What the policy refuses
// is kept in `violations`, what goes wrong in `failures`.
const policy = (nonce) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/**
 * Koa's middleware: `/strict?elements=...` shows that HTML with every element defined, in a portal with `attributes`.
 * `/texts.json` are a supplier's own texts.
 */
export const strictPage = (context, next) => {
  if (context.path === '/texts.json') {
    context.body = { ro: { addToCart: { add: 'Adăugați la comandă' } } };
    return undefined;
  }
  if (context.path !== '/strict') return next();
  const nonce = Math.random().toString(36).slice(2);
  context.set('Content-Security-Policy', policy(nonce));
  context.type = 'html';
  context.body = `<!doctype html>
<html lang="en">
<title>Strict</title>
<script nonce="${nonce}">
  violations = []; failures = [];
  addEventListener('securitypolicyviolation', (event) =>
    violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));
  addEventListener('error', (event) => failures.push(event.message));
  addEventListener('unhandledrejection', (event) => failures.push(String(event.reason)));
</script>
<script nonce="${nonce}" type="module" src="/packages/elements/src/index.ts"></script>
<portico-portal url="/b2b" ${context.query.attributes ?? ''}>${context.query.elements ?? ''}</portico-portal>
</html>`;
};
