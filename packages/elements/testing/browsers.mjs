// The browser that the tests run in: Chromium, or what `npm run test:browsers` has found.
import { chromeLauncher } from '@web/test-runner';
import { webKitLauncher } from './webdriver.mjs';

export async function browserLauncher() {
  const { kind, browser, driver, xvfb } = JSON.parse(process.env.PORTICO_TEST_BROWSER || '{}');
  if (kind === 'webkit') return webKitLauncher({ driver, browser, xvfb });
  if (kind === 'firefox') {
    const { puppeteerCore } = await import('@web/test-runner-chrome');
    return chromeLauncher({
      puppeteer: puppeteerCore,
      launchOptions: { browser: 'firefox', executablePath: browser },
      concurrency: 1,
    });
  }
  return chromeLauncher({
    launchOptions: {
      executablePath: process.env.CHROME_PATH || '/usr/bin/chromium',
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
    concurrency: 1,
  });
}
