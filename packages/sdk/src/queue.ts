import type { Connection } from './connection.js';
import { changed } from './http.js';

/** Runs one task after the other; a failed one does not stop those behind it. */
export type Queue = <T>(task: () => Promise<T>) => Promise<T>;

/** One queue per connection for what changes the cart, so that its answers come in the order of the acts. */
export function createQueue(connection: Connection): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const { epoch } = connection;
    const result = last.then(() => {
      // What one user asked for is never done for another who signed in while it waited.
      if (epoch !== connection.epoch) throw changed();
      return task();
    });
    last = result.catch(() => {});
    return result;
  };
}
