// Finds a Chromium for the browser tests; as root on Debian it installs one.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Refusal, run, step } from './steps.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const runnable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

export const onPath = (...programs) =>
  programs
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find(runnable);

export const isRoot = process.getuid?.() === 0;

/** Installs Debian packages as root; false where that is not possible. */
export async function installDebian(...packages) {
  if (!isRoot || !existsSync('/etc/debian_version') || !onPath('apt-get')) return false;
  const options = { quiet: true, check: false, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  return step(`Installing ${packages.join(', ')}`, async () => {
    const install = () => run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
    if ((await install()).code === 0) return true;
    await run('apt-get', ['update'], options);
    return (await install()).code === 0;
  });
}

export async function findBrowser() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (runnable(given)) return given;
    throw new Refusal(
      `CHROME_PATH is ${given}, which is no program that can be run. Set it to a Chromium or Chrome, or unset it.`,
    );
  }
  const find = () => onPath(...names) ?? places.find(runnable);
  const found = find() ?? ((await installDebian('chromium')) ? find() : undefined);
  if (found) return found;
  throw new Refusal(
    'No browser found: install Chromium or Google Chrome, or set CHROME_PATH to one, and run again.',
  );
}
