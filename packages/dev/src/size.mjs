// JavaScript that a page loads, minified, gzip -9, every file of it. English is part of it; another language, and what
// an element loads only when an attribute asks for it, are files of their own, shown below the table.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { setUp } from './setup.mjs';
import { measureExamples } from './size-examples.mjs';
import { Refusal, bold, dim, green, main, red, root } from './steps.mjs';

const pages = [
  { name: 'price', limit: 19_000, elements: ['portal', 'price'], says: 'one price' },
  {
    name: 'card',
    limit: 26_000,
    elements: ['portal', 'product-card', 'stock', 'add-to-cart'],
    says: 'card + stock + add',
  },
  { name: 'cart', limit: 32_000, elements: ['portal', 'cart', 'checkout'], says: 'cart with checkout' },
  { name: 'orders', limit: 35_000, elements: ['portal', 'order-history'], says: 'order history' },
];

/** What a page with the autoloader loads before anything of an element; what it imports then is counted by no row. */
const loader = { name: 'autoloader', limit: 3_000, says: 'the autoloader' };

/** Files beside the languages themselves. */
const names = { languages: 'languages, own texts', check: 'what is wrong with these' };

/** Loaded only when an attribute of the element asks for it, or when something happens. */
const asked = {
  'price-details': 'price by quantity, why',
  speech: 'what changes, said',
  'keep-focus': 'focus kept',
  'missing-parts': 'parts not there',
};

const gzip = (code) => gzipSync(code, { level: 9 }).length;
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;

await main(async () => {
  await setUp();
  const { rollup } = await import('rollup');
  const { autoloader, page } = await import('../../../rollup.config.mjs');

  /** The autoloader as it is built for a page: its own file, with all it imports at once. */
  async function measureLoader() {
    const config = autoloader();
    const bundle = await rollup(config);
    const { output } = await bundle.generate({ ...config.output, sourcemap: false });
    await bundle.close();
    const chunks = new Map(output.map((file) => [file.fileName, file]));
    const weigh = (name) => {
      const { code, imports } = chunks.get(name);
      return imports.reduce((sum, each) => sum + weigh(each), gzip(code));
    };
    return weigh('portico-autoloader.js');
  }

  /** Minifies one page and answers its files with what each weighs. */
  async function measure({ name, elements }) {
    const entry = `virtual:${name}`;
    const config = page({ [name]: entry }, {});
    const virtual = {
      name: 'entry',
      resolveId: (id) => (id === entry ? id : null),
      load: (id) =>
        id === entry ? elements.map((element) => `import '@portico/elements/${element}';`).join('\n') : null,
    };
    const bundle = await rollup({ ...config, plugins: [virtual, ...config.plugins] });
    const { output } = await bundle.generate({ ...config.output, sourcemap: false });
    await bundle.close();
    return output
      .filter((file) => file.type === 'chunk')
      .map((file) => ({
        asked: asked[/[\\/]([\w-]+)\.ts$/.exec(file.facadeModuleId ?? '')?.[1]],
        language: /[\\/]translations[\\/](\w+)\.ts$/.exec(file.facadeModuleId ?? '')?.[1],
        gzip: gzip(file.code),
      }));
  }

  const rows = [];
  const later = {};
  for (const each of pages) {
    console.log(dim(`… ${each.says}`));
    const files = await measure(each);
    for (const { language, asked, gzip: bytes } of files) {
      if (language) later[names[language] ?? `the language ${language}`] = bytes;
      if (asked) later[asked] = bytes;
    }
    const loaded = files.filter((file) => !file.language && !file.asked);
    rows.push({ ...each, gzip: loaded.reduce((sum, file) => sum + file.gzip, 0) });
  }
  console.log(dim(`… ${loader.says}`));
  rows.push({ ...loader, gzip: await measureLoader() });
  console.log(dim('… the examples'));
  const examples = await measureExamples();
  await writeFile(
    join(root, 'size.json'),
    `${JSON.stringify(
      [
        ...rows.map(({ name, gzip }) => ({ name, gzip })),
        ...examples.map(({ name, gzip, whole, without }) => ({ name, gzip, whole, without })),
      ],
      undefined,
      2,
    )}\n`,
  );

  console.log(`\n${bold('A page that shows'.padEnd(24))}${'gzip -9'.padStart(12)}${'at most'.padStart(12)}`);
  for (const { says, gzip, limit } of rows) {
    console.log(
      `${says.padEnd(24)}${kilobytes(gzip).padStart(12)}${kilobytes(limit).padStart(12)}  ${gzip > limit ? red('✗ over') : green('✓')}`,
    );
  }
  for (const [what, bytes] of Object.entries(later))
    console.log(dim(`${`+ ${what}`.padEnd(24)}${kilobytes(bytes).padStart(12)}`));
  console.log(
    `\n${bold('The example shop in'.padEnd(24))}${['whole', 'no Portico', 'over plain', 'at most'].map((head) => head.padStart(12)).join('')}`,
  );
  for (const { name, whole, without, gzip, limit } of examples)
    console.log(
      `${name.padEnd(24)}${[whole, without, gzip, limit].map((bytes) => kilobytes(bytes).padStart(12)).join('')}  ${gzip > limit ? red('✗ over') : green('✓')}`,
    );
  const over = [
    ...rows,
    ...examples.map((row) => ({ ...row, says: `what ${row.name} adds over plain HTML` })),
  ].filter((row) => row.gzip > row.limit);
  if (over.length)
    throw new Refusal(
      `Over the budget: ${over.map((row) => `${row.says} by ${row.gzip - row.limit} bytes`).join(', ')}.`,
    );
});
