import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../steps.mjs';

export interface Running {
  readonly port: number;
  stop(): void;
}

/** Starts one of the plain servers of this folder, which says its port once it has read what it is to do. */
export async function startServer(file: string, input: unknown): Promise<Running> {
  const child = spawn(process.execPath, [join(root, 'packages/dev/src/bench', file)], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(input));
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => resolve(Number(line.toString())));
    child.once('exit', () => reject(new Error(`${file} did not start.`)));
  });
  return { port, stop: () => void child.kill() };
}
