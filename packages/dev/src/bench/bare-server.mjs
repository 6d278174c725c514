// The limit: node:http and the database driver, running the very statements that the portal ran for the same request,
// those together that it sent together, and nothing else: no session, no validation, no pricing. Its plan comes as JSON
// on standard input, its port goes out on standard output.
import { createServer } from 'node:http';
import { randomBytes } from 'node:crypto';
import postgres from 'postgres';

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const { url, connections, requests } = JSON.parse(Buffer.concat(chunks).toString());

/** Parameters go as the text they were recorded as; answers are read as the portal reads them. */
const type = (parse, ...from) => ({ to: from[0], from, serialize: (value) => value, parse });
const sql = postgres(url, {
  max: connections,
  onnotice: () => {},
  connection: { TimeZone: 'UTC' },
  types: {
    number: type(Number, 23, 21),
    json: type(JSON.parse, 3802, 114),
    boolean: type((text) => text === 't', 16),
    date: type((text) => new Date(text), 1184, 1114),
    day: type(String, 1082),
    float: type(Number, 701, 700),
    bigint: type(Number, 20),
  },
});

async function carryOut({ transaction, stages }) {
  const made = {};
  const text = (name) => (made[name] ??= randomBytes(15).toString('base64url'));
  const runAll = async (on) => {
    const answers = [];
    for (const stage of stages) {
      const rows = stage.map(({ sql: statement, parameters, fresh }) => {
        const values = parameters.map((value, at) => (fresh[at] === undefined ? value : text(fresh[at])));
        return on.unsafe(statement, values, { prepare: true });
      });
      answers.push(...(await Promise.all(rows)));
    }
    return answers;
  };
  return transaction ? sql.begin(runAll) : runAll(sql);
}

const server = createServer((request, response) => {
  const parts = requests[request.headers['bench-request']];
  const body = [];
  request.on('data', (chunk) => body.push(chunk));
  request.on('end', async () => {
    try {
      if (body.length) JSON.parse(Buffer.concat(body).toString());
      const answers = [];
      for (const part of parts) answers.push(...(await carryOut(part)));
      const text = JSON.stringify(answers);
      response.writeHead(200, { 'content-type': 'application/json' }).end(text);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
process.on('SIGTERM', () => process.exit(0));
