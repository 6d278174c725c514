// Answers each path with a fixed text; the texts come as JSON on standard input, the port goes out on standard output.
import { createServer } from 'node:http';

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const answers = JSON.parse(Buffer.concat(chunks).toString());
const server = createServer((request, response) => {
  const [path] = request.url.split('?');
  request.resume().on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(answers[path]);
  });
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
