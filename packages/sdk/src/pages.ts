/** A list read page by page: `for await` walks all of it, `page()` reads one. */
export interface Pages<T, P> extends AsyncIterable<T> {
  /** The page that the query asks for; give `nextCursor` as the query's `cursor` for the next one. */
  page(): Promise<P>;
}

export const pagesOf = <T, P extends { items: T[]; nextCursor: string | null }>(
  cursor: string | undefined,
  read: (cursor: string | undefined) => Promise<P>,
): Pages<T, P> => ({
  page: () => read(cursor),
  async *[Symbol.asyncIterator]() {
    let at = cursor;
    do {
      const { items, nextCursor } = await read(at);
      yield* items;
      at = nextCursor ?? undefined;
    } while (at);
  },
});
