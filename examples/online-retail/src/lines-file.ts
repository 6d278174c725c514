import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Reason } from './classify.js';

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Writes, for every line of the file, whether it was taken and if not, why: `row,invoice,code,verdict,reason`. */
export class LinesFile {
  private readonly zip = createGzip({ level: 1 });
  private readonly done: Promise<void>;
  private text = 'row,invoice,code,verdict,reason\n';

  constructor(path: string) {
    const file = createWriteStream(path);
    this.zip.pipe(file);
    this.done = finished(file);
    // The failure is thrown by close(); until then nobody waits for it.
    this.done.catch(() => {});
  }

  add(record: readonly string[], row: number, reason: Reason | undefined): void {
    const verdict = reason === undefined ? 'taken,' : `left,${reason}`;
    this.text += `${row},${quoted(record[0] ?? '')},${quoted(record[1] ?? '')},${verdict}\n`;
    if (this.text.length > 1 << 16) this.flush();
  }

  private flush(): void {
    this.zip.write(this.text);
    this.text = '';
  }

  async close(): Promise<void> {
    this.flush();
    if (this.zip.writableNeedDrain) await once(this.zip, 'drain');
    this.zip.end();
    await this.done;
  }
}
