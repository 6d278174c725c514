// `node examples/embed/serve.mjs [port] [data folder]` shows the pages, after `npm run build`; the accounts are the demo supplier's.
import { readdir } from 'node:fs/promises';
import { getRequestListener } from '@hono/node-server';
import { main, root } from '../../packages/dev/src/steps.mjs';
import { startSite } from '../supplier-site/server.mjs';
import { pages } from './server.mjs';

const [port = '8090', data = `${root}.portico/embed`] = process.argv.slice(2);

await main(async () => {
  const site = await startSite({
    port: Number(port),
    data,
    quiet: true,
    files: getRequestListener(pages(() => `http://localhost:${site.port}`).fetch, {
      overrideGlobalObjects: false,
    }),
  });
  for (const name of (await readdir(new URL('./pages/', import.meta.url))).filter((file) =>
    /html$/.test(file),
  ))
    console.log(`  http://localhost:${site.port}/embed/${name}`);
  console.log('  Ready.');
});
