// Tests of the elements in a real browser, against the real portal behind the test server.
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, summaryReporter } from '@web/test-runner';
import { accessibilityCommands } from './testing/accessibility-commands.mjs';
import { browserLauncher } from './testing/browsers.mjs';
import { startPortal } from './testing/portal.mjs';
import { strictPage } from './testing/strict-page.mjs';

/** The portal must know its own address before the server listens. */
const port = await new Promise((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => resolve(port));
  });
});
const portal = await startPortal(`http://localhost:${port}`);

/** Counts for whoever runs the tests, where `PORTICO_TEST_RESULTS` names a file. */
const countReporter = () => ({
  onTestRunFinished({ sessions }) {
    const file = process.env.PORTICO_TEST_RESULTS;
    if (!file) return;
    const count = { passed: 0, failed: 0, skipped: 0 };
    const walk = (suite) => {
      for (const test of suite?.tests ?? [])
        count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
      for (const inner of suite?.suites ?? []) walk(inner);
    };
    for (const session of sessions) {
      walk(session.testResults);
      if (!session.passed && !session.testResults?.tests.length && !session.testResults?.suites.length)
        count.failed++;
    }
    writeFileSync(file, JSON.stringify(count));
  },
});

export default {
  rootDir: fileURLToPath(new URL('../..', import.meta.url)),
  files: ['packages/elements/src/**/*.test.ts'],
  port,
  hostname: 'localhost',
  concurrency: 1,
  nodeResolve: {
    extensions: ['.ts', '.mjs', '.js'],
    exportConditions: ['portico:source', 'browser', 'development'],
  },
  plugins: [
    accessibilityCommands(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../dev/tsconfig.esbuild.json', import.meta.url)),
    }),
  ],
  middleware: [strictPage, portal.middleware],
  browsers: [await browserLauncher()],
  testFramework: { config: { ui: 'bdd', timeout: '20000' } },
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter(), summaryReporter(), countReporter()],
};
