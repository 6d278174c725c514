const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new opaque identifier, 100 random bits: `ord_7g2k...`. */
export function newId(prefix: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20));
  let id = `${prefix}_`;
  for (const byte of bytes) id += letters[byte & 31];
  return id;
}
