/** ISO 4217 currencies whose minor unit is not a hundredth. */
const minorDigits: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0]),
  ),
  ...Object.fromEntries('BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3])),
};

/** Decimals of an amount in this currency: RON 2, JPY 0, KWD 3. */
export const digitsOf = (currency: string): number => minorDigits[currency] ?? 2;
