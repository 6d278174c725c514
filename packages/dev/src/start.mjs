// The demo supplier: installs, builds, then serves examples/supplier-site with its portal below /b2b.
// `--fresh` forgets the data and begins anew, `--port 9000` chooses the port.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { setUp } from './setup.mjs';
import { Refusal, bold, main, root } from './steps.mjs';

const data = join(root, '.portico', 'demo');

function readArguments() {
  try {
    const { values } = parseArgs({
      options: { fresh: { type: 'boolean' }, port: { type: 'string' }, data: { type: 'string' } },
    });
    const port = Number(values.port ?? process.env.PORT ?? 8080);
    if (!Number.isInteger(port) || port < 0 || port > 65535) {
      throw new Refusal(
        `--port ${values.port ?? process.env.PORT} is no port; give a number from 0 (any free one) to 65535.`,
      );
    }
    return { fresh: values.fresh ?? false, port, data: values.data ?? data };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      `${error.message.split('.')[0]}. Usage: npm start -- [--fresh] [--port 8080] [--data FOLDER]`,
    );
  }
}

await main(async () => {
  const options = readArguments();
  console.log(bold('Portico, the demo supplier'));
  await setUp();
  await build();
  if (options.fresh) await rm(options.data, { recursive: true, force: true });
  const { startSite } = await import('../../../examples/supplier-site/server.mjs');
  await startSite(options);
});
