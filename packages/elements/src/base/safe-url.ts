/**
 * An address fit for `href` and `src`, resolved against the portal; undefined for anything that could run
 * (`javascript:`, `data:`...). Every URL that comes from the portal goes through here.
 */
export function safeUrl(url: string | null | undefined, base: string): string | undefined {
  if (!url) return undefined;
  // A server does not know the page's address: what is the page's own stays relative to it.
  const page = globalThis.document?.baseURI ?? 'http://page.invalid/';
  try {
    const { protocol, href, origin } = new URL(url, new URL(base, page));
    if (!/^(https?|mailto|tel):$/.test(protocol)) return undefined;
    return origin === 'http://page.invalid' ? href.slice(origin.length) : href;
  } catch {
    return undefined;
  }
}
