// The same small shop in a framework, around the demo supplier's portal: `npm run example react`. Without a name all of
// them; `--built` serves the production build under a strict policy, instead of the sources.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { setUp } from './setup.mjs';
import { Refusal, bold, main, root, step } from './steps.mjs';

function readArguments(known) {
  const usage = `Usage: npm run example -- [${known.join('|')}] [--built] [--fresh] [--port 8080] [--data FOLDER]`;
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        built: { type: 'boolean' },
        fresh: { type: 'boolean' },
        port: { type: 'string' },
        data: { type: 'string' },
      },
    });
    const unknown = positionals.filter((name) => !known.includes(name));
    if (unknown.length) throw new Refusal(`There is no example "${unknown.join(', ')}". ${usage}`);
    const port = Number(values.port ?? process.env.PORT ?? 8080);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new Refusal(`--port ${values.port} is no port; give a number from 0 (any free one) to 65535.`);
    return {
      names: positionals.length ? positionals : known,
      built: values.built ?? false,
      fresh: values.fresh ?? false,
      port,
      data: values.data ?? join(root, '.portico', 'demo'),
    };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${error.message.split('.')[0]}. ${usage}`);
  }
}

await main(async () => {
  const known = ['plain', 'react', 'vue', 'svelte', 'ssr'];
  const { names, built, fresh, port, data } = readArguments(known);
  console.log(bold('Portico, the same shop in any framework'));
  await setUp();
  await build();
  if (fresh) await rm(data, { recursive: true, force: true });
  const { buildShop, startShops } = await import('../../../examples/shop/serve.mjs');
  // Vite serves one shop's sources; a shop that a server renders is always built.
  const watch = names.length === 1 && names[0] !== 'ssr' && !built;
  if (!watch) for (const name of names) await step(`Building ${name}`, () => buildShop(name));
  await startShops({ names, watch, port, data });
});
