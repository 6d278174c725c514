// WebKitGTK for the test runner: its driver speaks the plain WebDriver protocol, and these are the calls that tests need.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** Keys that are no letters, as WebDriver names them. */
const keys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Backspace: '\uE003',
  Delete: '\uE017',
};

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** @param options `driver` and `browser` are programs; `xvfb` runs them without a screen, where there is none. */
export function webKitLauncher({ driver, browser, xvfb }) {
  let process;
  let base;
  let session;
  let active;

  const call = async (method, path, body) => {
    const answer = await fetch(base + path, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error} ${value?.message ?? ''}`);
    return value;
  };

  const start = async () => {
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    const [program, args] = xvfb
      ? [xvfb, ['-a', driver, `--port=${port}`, '--host=127.0.0.1']]
      : [driver, [`--port=${port}`, '--host=127.0.0.1']];
    // A group of its own: xvfb-run, its screen, the driver and the browser end together.
    process = spawn(program, args, { stdio: 'ignore', detached: true });
    for (let tries = 0; ; tries++) {
      if (
        await call('GET', '/status').then(
          () => true,
          () => false,
        )
      )
        break;
      if (tries > 100) throw new Error(`${driver} did not start within ten seconds.`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const { sessionId } = await call('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
        },
      },
    });
    session = `/session/${sessionId}`;
    await call('POST', `${session}/window/rect`, { width: 1280, height: 900 }).catch(() => {});
  };

  const act = (actions) =>
    call('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
  const down = (key) => ({ type: 'keyDown', value: keys[key] ?? key });
  const up = (key) => ({ type: 'keyUp', value: keys[key] ?? key });

  return {
    name: 'WebKitGTK',
    // The runner's own commands then ask the page below for its keyboard.
    type: 'puppeteer',
    concurrency: 1,
    getPage: () => ({
      keyboard: {
        type: (text) => act([...text].flatMap((letter) => [down(letter), up(letter)])),
        press: (key) => act([down(key), up(key)]),
        down: (key) => act([down(key)]),
        up: (key) => act([up(key)]),
      },
      setViewport: ({ width, height }) => call('POST', `${session}/window/rect`, { width, height }),
    }),
    isActive: (id) => active === id,
    getBrowserUrl: () => call('GET', `${session}/url`),
    async startSession(id, url) {
      if (!session) await start();
      active = id;
      await call('POST', `${session}/url`, { url });
    },
    async stopSession() {
      active = undefined;
      await call('POST', `${session}/url`, { url: 'about:blank' });
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKitGTK has no debug session here.')),
    async stop() {
      if (session) await call('DELETE', session).catch(() => {});
      try {
        if (process) globalThis.process.kill(-process.pid);
      } catch {
        // It has ended by itself.
      }
    },
  };
}
