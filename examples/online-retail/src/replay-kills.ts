/** After how many orders each kill comes: spread evenly on the way, none at the very start or end. */
export const killPoints = (orders: number, kills: number): number[] =>
  Array.from({ length: kills }, (_, index) => Math.round(((index + 1) * orders) / (kills + 1)));

/** What can be killed and started again. */
interface Killable {
  kill(): Promise<void>;
  start(): Promise<number>;
}

/**
 * Kills the portal whenever enough orders were placed, and starts it again; one kill at a time, and never one that was
 * skipped because the portal was down when its turn came.
 */
export class Killer {
  kills = 0;
  /** Milliseconds from each kill until the portal answered again. */
  readonly outages: number[] = [];
  private readonly points: number[];
  private working: Promise<void> = Promise.resolve();
  private failure: unknown;

  constructor(
    private readonly portal: Killable,
    orders: number,
    kills: number,
  ) {
    this.points = killPoints(orders, kills);
  }

  /** Told after each order how many there are. */
  onOrder(done: number): void {
    while (this.points.length && done >= this.points[0]!) {
      this.points.shift();
      this.working = this.working
        .then(() => this.killOnce())
        .catch((error: unknown) => (this.failure ??= error) as void);
    }
  }

  private async killOnce(): Promise<void> {
    const began = performance.now();
    await this.portal.kill();
    this.kills += 1;
    await this.portal.start();
    this.outages.push(performance.now() - began);
  }

  /** Waits until the portal is up again after the last kill; fails when it could not be started. */
  async finish(): Promise<void> {
    await this.working;
    if (this.failure) throw this.failure;
  }
}
