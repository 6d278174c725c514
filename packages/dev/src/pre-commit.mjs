// Formats and lints what a commit touches; the commit stops when lint finds something that it cannot put right.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { main, node, root, run } from './steps.mjs';

await main(async () => {
  if (!existsSync(join(root, 'node_modules', 'prettier'))) return;
  const { output } = await run('git', ['diff', '--cached', '--name-only', '--diff-filter=ACMR', '-z'], {
    quiet: true,
  });
  const files = output.split('\0').filter((file) => file && existsSync(join(root, file)));
  // A file that is only partly staged is left as it is: formatting it would stage the rest.
  const { output: unstaged } = await run('git', ['diff', '--name-only', '-z'], { quiet: true });
  const whole = files.filter((file) => !unstaged.split('\0').includes(file));
  if (whole.length === 0) return;
  await node([
    'node_modules/prettier/bin/prettier.cjs',
    '--write',
    '--ignore-unknown',
    '--log-level=warn',
    ...whole,
  ]);
  const code = whole.filter((file) => /\.(ts|mjs|js)$/.test(file));
  if (code.length) await node(['node_modules/eslint/bin/eslint.js', '--fix', '--no-warn-ignored', ...code]);
  await run('git', ['add', '--', ...whole]);
});
