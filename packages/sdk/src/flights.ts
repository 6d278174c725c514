import { aborted } from './http.js';

interface Flight {
  promise: Promise<unknown>;
  waiting: number;
  /** Absent when the one it was started for cannot leave. */
  abort: AbortController | undefined;
}

/** Equal reads in flight are one; the flight itself is aborted when its last caller has left. */
export type Join = <T>(
  key: string,
  start: (signal: AbortSignal | undefined) => Promise<T>,
  signal: AbortSignal | undefined,
) => Promise<T>;

export function createFlights(): Join {
  const flights = new Map<string, Flight>();
  return (key, start, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(aborted(signal));
      let flight = flights.get(key);
      const land = () => {
        if (flights.get(key) === flight) flights.delete(key);
      };
      if (!flight) {
        const abort = signal && new AbortController();
        const promise = start(abort?.signal);
        flights.set(key, (flight = { promise, waiting: 0, abort }));
        promise.then(land, land);
      }
      const joined = flight;
      joined.waiting++;
      const leave = () => {
        reject(aborted(signal!));
        if (!--joined.waiting) {
          land();
          joined.abort?.abort();
        }
      };
      signal?.addEventListener('abort', leave);
      joined.promise
        .finally(() => signal?.removeEventListener('abort', leave))
        .then(resolve as (value: unknown) => void, reject);
    });
}
