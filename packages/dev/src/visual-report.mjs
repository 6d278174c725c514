// Compares two folders of pictures and writes a page that shows what differs.
import { copyFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** The picture on a ground as large as both, so that a longer page is compared, too. */
function stretch(image, width, height) {
  if (image.width === width && image.height === height) return image;
  const larger = new PNG({ width, height });
  PNG.bitblt(image, larger, 0, 0, image.width, image.height, 0, 0);
  return larger;
}

/** `same`, `changed` (with the share of pixels), `new` or `gone`, for each picture of either folder. */
export async function compareAll(before, after, report) {
  await rm(report, { recursive: true, force: true });
  await mkdir(report, { recursive: true });
  const list = async (folder) => (await readdir(folder)).filter((name) => name.endsWith('.png'));
  const [old, now] = [await list(before), await list(after)];
  const result = [];
  for (const name of [...new Set([...old, ...now])].sort()) {
    if (!old.includes(name)) {
      await copyFile(join(after, name), join(report, `after.${name}`));
      result.push({ name, kind: 'new' });
    } else if (!now.includes(name)) {
      await copyFile(join(before, name), join(report, `before.${name}`));
      result.push({ name, kind: 'gone' });
    } else {
      const files = await Promise.all([before, after].map((folder) => readFile(join(folder, name))));
      if (files[0].equals(files[1])) {
        result.push({ name, kind: 'same' });
        continue;
      }
      const [one, other] = files.map((file) => PNG.sync.read(file));
      const width = Math.max(one.width, other.width);
      const height = Math.max(one.height, other.height);
      const difference = new PNG({ width, height });
      const pixels = pixelmatch(
        stretch(one, width, height).data,
        stretch(other, width, height).data,
        difference.data,
        width,
        height,
        { threshold: 0.1 },
      );
      const resized = one.width !== other.width || one.height !== other.height;
      if (!pixels && !resized) {
        result.push({ name, kind: 'same' });
        continue;
      }
      await copyFile(join(before, name), join(report, `before.${name}`));
      await copyFile(join(after, name), join(report, `after.${name}`));
      await writeFile(join(report, `diff.${name}`), PNG.sync.write(difference));
      result.push({ name, kind: 'changed', share: pixels / (width * height) });
    }
  }
  return result;
}

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export async function writeReport(report, subject, result) {
  const rows = result
    .filter(({ kind }) => kind !== 'same')
    .map(({ name, kind, share }) => {
      const shown = kind === 'changed' ? ['before', 'after', 'diff'] : [kind === 'new' ? 'after' : 'before'];
      const figures = shown.map(
        (what) =>
          `<figure><figcaption>${what}</figcaption><img src="${what}.${encodeURIComponent(name)}" alt="" loading="lazy"></figure>`,
      );
      const says = kind === 'changed' ? `${(share * 100).toFixed(2)} %` : kind;
      return `<section><h2>${escape(name.replace(/\.png$/, ''))} <small>${says}</small></h2><div>${figures.join('')}</div></section>`;
    });
  await writeFile(
    join(report, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>What looks different</title>
<style>
body{margin:24px;font:14px/1.5 system-ui,sans-serif;color-scheme:light dark}
h2{font-size:15px;margin:32px 0 8px}small{font-weight:400;opacity:.7}
div{display:flex;gap:16px;align-items:start}figure{margin:0;flex:1;min-width:0}
img{max-width:100%;border:1px solid #8888}
</style>
<h1>What looks different</h1><p>Before: ${escape(subject)}. After: the working tree. ${rows.length} of ${result.length} pictures differ.</p>
${rows.join('\n') || '<p>Nothing.</p>'}</html>
`,
  );
}
