// Portico side by side with what it cannot be faster than: the client, cards in a browser, the portal on PostgreSQL.
// `npm run bench -- --only cards` measures one part, `--short` tries everything out in a minute.
import { build } from './build.mjs';
import { findBrowser } from './browser.mjs';
import { startPostgres } from './postgres.mjs';
import { setUp } from './setup.mjs';
import { Refusal, main, node, root, sourceFlags } from './steps.mjs';

const parts = ['sdk', 'cards', 'prices', 'rows', 'portal', 'growth'];
const args = process.argv.slice(2);
const onlyAt = args.indexOf('--only');
const chosen = onlyAt < 0 ? parts : (args[onlyAt + 1] ?? '').split(',');

await main(async () => {
  const unknown = chosen.filter((part) => !parts.includes(part));
  if (unknown.length)
    throw new Refusal(`There is no part "${unknown.join(', ')}"; the parts are ${parts.join(', ')}.`);
  await setUp();
  const wants = (...some) => some.some((part) => chosen.includes(part));
  if (wants('cards', 'prices', 'rows', 'portal', 'growth')) await build();
  const env = { ...process.env };
  if (wants('cards', 'prices', 'rows')) env.CHROME_PATH = await findBrowser();
  const postgres = wants('portal', 'growth') ? await startPostgres({ durable: true }) : undefined;
  if (wants('portal', 'growth') && !postgres)
    throw new Refusal('No PostgreSQL server can be had here: install one (Debian: the package postgresql).');
  if (postgres) env.PORTICO_BENCH_DATABASE_URL = postgres.url;
  try {
    const { code } = await node(
      [
        ...sourceFlags,
        `${root}packages/dev/src/bench/index.ts`,
        chosen.join(),
        args.includes('--short') ? 'short' : 'full',
      ],
      { check: false, env },
    );
    process.exitCode = code;
  } finally {
    await postgres?.stop();
  }
});
