/**
 * The cookies that a browser would keep for one portal. A script can neither put a `Cookie` header on a `Request` nor
 * read `Set-Cookie` of an answer that came over the network, so handlers that stand in for the network keep them here.
 */
export class Cookies {
  private readonly values = new Map<string, string>();

  /** As the `Cookie` header; empty when there are none. */
  get header(): string {
    return [...this.values].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Takes the `Set-Cookie` headers of an answer, deletions too. */
  take(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
      const equals = pair.indexOf('=');
      const name = pair.slice(0, equals);
      if (equals < 1) continue;
      if (attributes.some(ended)) this.values.delete(name);
      else this.values.set(name, pair.slice(equals + 1));
    }
  }

  clear(): void {
    this.values.clear();
  }
}

function ended(attribute: string): boolean {
  const [name = '', value = ''] = attribute.split('=');
  if (/^max-age$/i.test(name)) return Number(value) <= 0;
  return /^expires$/i.test(name) && Date.parse(value) <= Date.now();
}
