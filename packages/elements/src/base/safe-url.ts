/**
 * An address fit for `href` and `src`, resolved against the portal; undefined for anything that could run
 * (`javascript:`, `data:`...). Every URL that comes from the portal goes through here.
 */
export function safeUrl(url: string | null | undefined, base: string): string | undefined {
  if (!url) return undefined;
  try {
    const resolved = new URL(url, new URL(base, document.baseURI));
    return /^(https?|mailto|tel):$/.test(resolved.protocol) ? resolved.href : undefined;
  } catch {
    return undefined;
  }
}
