// A folder on a port of this machine, below a path where one is given.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.wasm': 'application/wasm',
};

/** Serves `folder` on 127.0.0.1: `port` 0 is any free one, `cache` how long a browser keeps a file, in seconds. */
export function serveFolder(folder, { port = 0, path = '', cache = 600 } = {}) {
  const server = createServer(async (request, response) => {
    const asked = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    const refuse = () => response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    if (!asked.startsWith(`${path}/`)) return refuse();
    const inside = normalize(asked.slice(path.length));
    const file = join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) return refuse();
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Length': found.size,
      'Cache-Control': cache ? `max-age=${cache}` : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () =>
      resolve({
        url: `http://127.0.0.1:${server.address().port}${path}`,
        close: () => (server.closeAllConnections(), server.close()),
      }),
    );
  });
}
