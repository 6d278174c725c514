import { flushSync, mount as mountSvelte, unmount } from 'svelte';
import { runChecks, type Mount } from './checks.js';
import Check from './Check.svelte';

const mount: Mount = (target, first) => {
  const check = mountSvelte(Check, { target, props: { first } });
  flushSync();
  return {
    update: (next) => flushSync(() => check.show(next)),
    unmount: () => void unmount(check),
  };
};

Object.assign(globalThis, { checks: runChecks(mount) });
