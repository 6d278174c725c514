import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Place } from './import-phase.js';

const command = fileURLToPath(new URL('../../../packages/portal/bin/portico-portal.mjs', import.meta.url));

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** The real portal, `portico-portal serve`, as a process that can be killed and started again at the same address. */
export class PortalProcess {
  private child: ChildProcess | undefined;
  private output = '';

  constructor(
    private readonly port: number,
    private readonly place: Place,
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts it and waits until it answers that it is well; milliseconds that took. */
  async start(patience = 180_000): Promise<number> {
    const began = performance.now();
    this.output = '';
    // A group of its own, so that a kill ends whatever the command started, too.
    const { databaseUrl, dataFolder } = this.place;
    const args = ['serve', '--port', String(this.port), '--data', dataFolder];
    const child = spawn(process.execPath, [...process.execArgv, command, ...args], {
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl ?? '',
        PORTICO_URL: this.url,
        PORTICO_SUPPLIER: 'Online Retail',
        PORTICO_CURRENCIES: 'GBP',
        PORTICO_TIME_ZONE: 'Europe/London',
        PORTICO_LOG_LEVEL: 'warn',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    this.child = child;
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece: Buffer) => (this.output = (this.output + piece.toString()).slice(-4000)));
    for (;;) {
      if (await this.isWell()) return performance.now() - began;
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`The portal ended at its start:\n${this.output}`);
      if (performance.now() - began > patience)
        throw new Error(`The portal did not answer in ${patience / 1000} s:\n${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  private async isWell(): Promise<boolean> {
    try {
      const response = await fetch(new URL('/healthz', this.url), { signal: AbortSignal.timeout(5000) });
      await response.arrayBuffer();
      return response.ok;
    } catch {
      return false;
    }
  }

  /** Kills it as a power cut would: no signal handler runs, nothing is written any more. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** Asks it to stop and waits until it has. */
  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  private async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.child;
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    process.kill(-child.pid, signal);
    await exit;
  }

  /** What it wrote last. */
  get lastOutput(): string {
    return this.output;
  }

  /** For the very end of this process: nothing may outlive it. */
  killNow(): void {
    const child = this.child;
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It ended in this moment.
    }
  }
}
