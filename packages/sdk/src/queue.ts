/** Runs one task after the other; a failed one does not stop those behind it. */
export type Queue = <T>(task: () => Promise<T>) => Promise<T>;

/** One queue per connection for what changes the cart, so that its answers come in the order of the acts. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task, task);
    last = result.catch(() => undefined);
    return result;
  };
}
