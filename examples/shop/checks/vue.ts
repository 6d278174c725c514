import { createApp, nextTick, shallowRef } from 'vue';
import { runChecks, type Mount } from './checks.js';
import Check from './Check.vue';

const mount: Mount = (target, first) => {
  const shown = shallowRef(first);
  const app = createApp(Check, { shown });
  app.mount(target);
  return {
    update(next) {
      shown.value = next;
      return nextTick();
    },
    unmount: () => app.unmount(),
  };
};

Object.assign(globalThis, { checks: runChecks(mount) });
