/** The best of `locales` for the request's `Accept-Language`; the supplier's first when none fits. */
export function localeOf(request: Request, locales: readonly string[]): string {
  const fallback = locales[0] ?? 'en';
  const asked = request.headers.get('Accept-Language');
  if (!asked) return fallback;
  let best = fallback;
  let bestWeight = 0;
  for (const part of asked.slice(0, 200).split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const weight = Number(
      parameters
        .find((p) => p.trim().startsWith('q='))
        ?.trim()
        .slice(2) ?? 1,
    );
    const language = tag.split('-')[0];
    const found = locales.find((locale) => locale.toLowerCase() === tag || locale === language);
    if (found && weight > bestWeight) {
      best = found;
      bestWeight = weight;
    }
  }
  return best;
}
