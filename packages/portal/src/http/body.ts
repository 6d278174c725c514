import { ProblemError } from './problem.js';

/** Largest body, bytes. */
const most = 1_048_576;

/** The body as text: at most {@link most} bytes, however long the sender says or does not say that it is. */
export async function readBody(request: Request): Promise<string> {
  const said = request.headers.get('Content-Length');
  if (Number(said ?? 0) > most) throw new ProblemError('request.too-large');
  // The HTTP server itself holds a sender to the length that it said. (Asked before `body` is touched: with it the server
  // makes a whole web request, which costs more than reading.)
  if (said !== null) return request.text();
  if (!request.body) return '';
  const decoder = new TextDecoder();
  const reader = request.body.getReader();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      throw new ProblemError('request.too-large');
    }
    text += decoder.decode(value, { stream: true });
  }
}
