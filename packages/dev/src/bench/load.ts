import { Agent, request } from 'node:http';
import { median } from './measure.js';

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One request over a kept connection; refuses anything but a success. */
export function send(port: number, agent: Agent | undefined, call: Call): Promise<string> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        host: '127.0.0.1',
        port,
        agent,
        method: call.method,
        path: call.path,
        headers: {
          ...call.headers,
          ...(call.body !== undefined && {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(call.body),
          }),
        },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if ((answer.statusCode ?? 500) < 300) resolve(text);
          else
            reject(
              new Error(`${call.method} ${call.path} answered ${answer.statusCode}: ${text.slice(0, 500)}`),
            );
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(call.body);
  });
}

/** Turns per second, each one call after the other, with `concurrency` turns at once and `count` in all. */
export async function throughput(
  port: number,
  turn: (n: number) => readonly Call[],
  count: number,
  concurrency: number,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  let next = 0;
  const worker = async () => {
    while (next < count) for (const call of turn(next++)) await send(port, agent, call);
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: concurrency }, worker));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return count / seconds;
}

/** Median milliseconds of a turn, one at a time. */
export async function latency(
  port: number,
  turn: (n: number) => readonly Call[],
  count: number,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times: number[] = [];
  for (let n = 0; n < count; n++) {
    const calls = turn(n);
    const began = performance.now();
    for (const call of calls) await send(port, agent, call);
    times.push(performance.now() - began);
  }
  agent.destroy();
  return median(times);
}
