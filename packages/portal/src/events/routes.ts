import { streamEvents } from '@portico/contract';
import type { Noun } from '../nouns.js';
import { ChangeFeed } from './feed.js';
import { openEventStream } from './stream.js';

/** Live changes as server-sent events. */
export const eventRoutes: Noun = (bind, context) => {
  const feed = new ChangeFeed(context);
  bind(streamEvents, async ({ buyer, session, request }) => {
    const body = await openEventStream({
      context,
      feed,
      buyer,
      sessionId: session?.sessionId,
      request,
    });
    return new Response(body, {
      headers: {
        'Content-Type': 'text/event-stream; charset=utf-8',
        // Proxies that gather answers would hold events back.
        'X-Accel-Buffering': 'no',
      },
    });
  });
};
