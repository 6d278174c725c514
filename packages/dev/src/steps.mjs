// What every command shares: running a program, saying what is going on, and failing with one clear sentence.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const sourceFlags = ['--conditions=portico:source', '--import', 'tsx'];

const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code, text) => (colour ? `\x1b[${code}m${text}\x1b[0m` : text);
export const bold = (text) => paint(1, text);
export const dim = (text) => paint(2, text);
export const red = (text) => paint(31, text);
export const green = (text) => paint(32, text);

/** A sentence for the person at the keyboard, without a stack. */
export class Refusal extends Error {}

/** Runs a command's main function; a Refusal becomes one line and exit code 1. */
export async function main(run) {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`\n${red('✗')} ${error.message}`);
    process.exit(1);
  }
}

/** Runs a program. Its output is shown, or with `quiet` kept and shown only when it fails. */
export function run(program, args, { quiet = false, check = true, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      ...options,
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) =>
      check
        ? reject(new Refusal(`${program} could not be started: ${error.message}`))
        : resolve({ code: 127, output }),
    );
    child.on('close', (code, signal) => {
      if (code === 0 || !check) return resolve({ code: code ?? 1, output });
      if (output) console.error(output);
      reject(
        new Refusal(
          `\`${[program, ...args].join(' ').slice(0, 200)}\` failed (${signal ?? `exit code ${code}`}).`,
        ),
      );
    });
  });
}

export const node = (args, options) => run(process.execPath, args, options);

/** npm as it was called, so that the same npm does the work; else the one on the PATH. */
export const npm = (args, options) => {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? node([script, ...args], options) : run('npm', args, options);
};

/** Says what is being done, counts the seconds while it runs on a terminal, and says how long it took. */
export async function step(name, work) {
  const began = performance.now();
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
  const ticking =
    process.stdout.isTTY &&
    setInterval(() => process.stdout.write(`\r  ${dim('…')} ${name} ${dim(seconds())} `), 200);
  if (!ticking) console.log(`  … ${name}`);
  try {
    const result = await work();
    console.log(`${ticking ? '\r' : ''}  ${green('✓')} ${name} ${dim(seconds())}      `);
    return result;
  } catch (error) {
    console.log(`${ticking ? '\r' : ''}  ${red('✗')} ${name} ${dim(seconds())}      `);
    throw error;
  } finally {
    clearInterval(ticking);
  }
}
