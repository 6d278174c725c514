/** One line that is written over on a terminal, and written now and then where there is none. */
export class Progress {
  private last = 0;

  constructor(
    private readonly name: string,
    private readonly out: NodeJS.WriteStream = process.stderr,
  ) {}

  /** Says where it stands, `1,200 of 2,000`, at most ten times a second (every five seconds without a terminal). */
  tell(text: string): void {
    const now = Date.now();
    if (now - this.last < (this.out.isTTY ? 100 : 5000)) return;
    this.last = now;
    this.out.write(this.out.isTTY ? `\r\x1b[K${this.name}: ${text}` : `${this.name}: ${text}\n`);
  }

  end(): void {
    if (this.out.isTTY && this.last) this.out.write('\r\x1b[K');
  }
}
