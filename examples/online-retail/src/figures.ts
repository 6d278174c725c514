/** Times of one kind of work, in milliseconds. */
export class Timings {
  private readonly values: number[] = [];

  add(ms: number): void {
    this.values.push(ms);
  }

  async measure<T>(work: () => Promise<T>): Promise<T> {
    const began = performance.now();
    const result = await work();
    this.add(performance.now() - began);
    return result;
  }

  get count(): number {
    return this.values.length;
  }

  /** The value that a share of all stays at or below; 0 when there is none. */
  quantile(share: number): number {
    const sorted = [...this.values].sort((a, b) => a - b);
    return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  }

  /** `2,000 in 61.0 s = 32.8/s, median 210 ms, p95 640 ms` */
  show(seconds: number): string {
    const rate = seconds > 0 ? (this.count / seconds).toFixed(1) : '-';
    const times = `median ${this.quantile(0.5).toFixed(0)} ms, p95 ${this.quantile(0.95).toFixed(0)} ms`;
    return `${this.count.toLocaleString('en-GB')} in ${seconds.toFixed(1)} s = ${rate}/s, ${times}`;
  }
}
