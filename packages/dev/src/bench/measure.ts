/** Numbers side by side: a round of each contender in turn, so that the machine's noise meets all alike. */
export interface Row {
  readonly name: string;
  readonly ours: number;
  readonly theirs: number;
  readonly unit: string;
  /** The median of the rounds' ratios. */
  readonly ratio: number;
  readonly limit: string;
  readonly ok: boolean;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** Runs both in turn `rounds` times and answers the medians and the median ratio. */
export async function sideBySide(
  rounds: number,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<{ ours: number; theirs: number; ratio: number; difference: number }> {
  const a: number[] = [];
  const b: number[] = [];
  for (let round = 0; round < rounds; round++) {
    // Whoever goes second may find a warmer machine: they take turns.
    if (round % 2) {
      b.push(await theirs());
      a.push(await ours());
    } else {
      a.push(await ours());
      b.push(await theirs());
    }
    process.stdout.write('.');
  }
  process.stdout.write('\r');
  return {
    ours: median(a),
    theirs: median(b),
    ratio: median(a.map((value, index) => value / b[index]!)),
    difference: median(a.map((value, index) => value - b[index]!)),
  };
}

const shown = (value: number) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

export function print(rows: readonly Row[]): void {
  const widths = [62, 14, 14, 8];
  console.log(
    ['', 'Portico', 'compared', 'ratio', 'must be']
      .map((text, i) => (i ? text.padStart(widths[i] ?? 14) : text.padEnd(62)))
      .join(''),
  );
  for (const row of rows) {
    const cells = [
      `${shown(row.ours)} ${row.unit}`,
      `${shown(row.theirs)} ${row.unit}`,
      row.ratio.toFixed(2),
    ];
    console.log(
      `${row.name.padEnd(62)}${cells.map((text, i) => text.padStart(widths[i + 1]!)).join('')}${row.limit.padStart(14)}  ${row.ok ? '✓' : '✗'}`,
    );
  }
}
