/**
 * Reads comma-separated text (RFC 4180) piece by piece and gives its records. Quotes, doubled quotes, line breaks in
 * quotes, CRLF and a byte order mark are understood; a piece may end anywhere, even between two quotes.
 */
export async function* readCsv(pieces: AsyncIterable<string>): AsyncGenerator<string[]> {
  let record: string[] = [];
  let field = '';
  let state: 'start' | 'plain' | 'quoted' | 'closing' = 'start';
  let first = true;
  for await (const piece of pieces) {
    let at = 0;
    if (first && piece.length > 0) {
      first = false;
      if (piece.charCodeAt(0) === 0xfeff) at = 1;
    }
    while (at < piece.length) {
      if (state === 'quoted') {
        const quote = piece.indexOf('"', at);
        if (quote < 0) {
          field += piece.slice(at);
          break;
        }
        field += piece.slice(at, quote);
        state = 'closing';
        at = quote + 1;
        continue;
      }
      const char = piece[at]!;
      if (char === '"' && state !== 'plain') {
        // Inside quotes two quotes are one; at a field's start a quote opens it.
        if (state === 'closing') field += '"';
        state = 'quoted';
        at += 1;
        continue;
      }
      if (char === ',') {
        record.push(field);
        field = '';
        state = 'start';
        at += 1;
      } else if (char === '\n') {
        record.push(state === 'closing' ? field : field.replace(/\r$/, ''));
        if (record.length > 1 || record[0] !== '') yield record;
        record = [];
        field = '';
        state = 'start';
        at += 1;
      } else if (state === 'closing') {
        // Only a carriage return may stand between a closing quote and the end of the line.
        if (char !== '\r') field += char;
        at += 1;
      } else {
        let end = at;
        while (end < piece.length && piece[end] !== ',' && piece[end] !== '\n') end += 1;
        field += piece.slice(at, end);
        state = 'plain';
        at = end;
      }
    }
  }
  if (field !== '' || record.length > 0) yield [...record, field.replace(/\r$/, '')];
}
