// The limit: node:http and the database driver, running the very statements that the portal ran for the same request,
// with no validation, no session, no pricing. Statements come as JSON on standard input, the port goes out on standard output.
import { createServer } from 'node:http';
import { randomBytes } from 'node:crypto';
import postgres from 'postgres';

interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
  /** Positions whose value is new for every request (ids, keys); equal names get equal values. */
  readonly fresh: Readonly<Record<string, string>>;
}
interface Plan {
  readonly url: string;
  readonly connections: number;
  readonly routes: Readonly<
    Record<string, { readonly transaction: boolean; readonly statements: readonly Statement[] }>
  >;
}

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const plan = JSON.parse(Buffer.concat(chunks).toString()) as Plan;
const sql = postgres(plan.url, { max: plan.connections, fetch_types: false, onnotice: () => {} });

type Runner = Pick<typeof sql, 'unsafe'>;

async function runAll(run: Runner, statements: readonly Statement[]): Promise<unknown[]> {
  const made: Record<string, string> = {};
  const rows: unknown[] = [];
  for (const statement of statements) {
    const parameters = statement.parameters.map((value, index) => {
      const name = statement.fresh[index];
      return name === undefined ? value : (made[name] ??= randomBytes(12).toString('base64url'));
    });
    rows.push([...(await run.unsafe(statement.sql, parameters as never, { prepare: true }))]);
  }
  return rows;
}

const server = createServer((request, response) => {
  const route = plan.routes[request.url ?? ''];
  request.resume();
  request.on('end', () => {
    if (!route) return response.writeHead(404).end();
    const work = route.transaction
      ? sql.begin((held) => runAll(held, route.statements))
      : runAll(sql, route.statements);
    work.then(
      (rows) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(rows)),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as { port: number }).port));
process.on('SIGTERM', () => process.exit(0));
