const common = [
  'password',
  'parola',
  'passwort',
  'qwerty',
  'qwertz',
  '123456',
  'abcdef',
  'welcome',
  'letmein',
  'admin',
];

/** What is wrong with a new password, as a remedy; undefined when it will do. */
export function weaknessOf(password: string, names: readonly string[]): string | undefined {
  const plain = password.toLowerCase();
  if (new Set(plain).size < 5) return 'Use more different characters.';
  for (const name of names) {
    if (name.length >= 4 && plain.includes(name.toLowerCase())) return 'Leave your own name out of it.';
  }
  // A common word may be a part of a long password, not most of it.
  if (common.some((word) => plain.includes(word) && plain.length < word.length + 8)) {
    return 'Avoid common words, or add several others.';
  }
  return undefined;
}
