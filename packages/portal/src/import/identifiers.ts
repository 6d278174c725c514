/** Romanian tax number (CUI): 2 to 10 digits, optional `RO`, the last digit checks. */
export function isCui(text: string): boolean {
  const digits = /^(?:RO)?(\d{2,10})$/.exec(text)?.[1];
  if (!digits) return false;
  const weights = [7, 5, 3, 2, 1, 7, 5, 3, 2];
  const body = digits.slice(0, -1).padStart(9, '0');
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return ((sum * 10) % 11) % 10 === Number(digits.at(-1));
}

/** IBAN by its check digits (mod 97 is 1). */
export function isIban(text: string): boolean {
  const compact = text.replaceAll(' ', '');
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(compact)) return false;
  const digits = (compact.slice(4) + compact.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
