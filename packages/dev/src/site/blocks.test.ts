import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { parseFragment } from 'parse5';
import ts from 'typescript';
import { elements, writeManifest } from '../manifest.mjs';
import { root, sourceFlags } from '../steps.mjs';
import { allBlocks, blocksOf, faultsOfCss, faultsOfHtml, faultsOfNames, programsOf } from './blocks.mjs';

/** A module, or an export of it, that is not there; an address of a server is no module. */
const missing = new Set([2305, 2307, 2614, 2724]);
const folder = join(root, '.portico', 'doc-blocks');
const nameOf = ({ file, line }: { file: string; line: number }) => `${file.replace(/\W+/g, '-')}-${line}.ts`;

describe('what the documentation shows', () => {
  let blocks: ReturnType<typeof blocksOf>;
  let manifest: Awaited<ReturnType<typeof elements>>;
  before(async () => {
    await writeManifest();
    manifest = await elements();
    blocks = await allBlocks();
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    for (const program of programsOf(blocks))
      await writeFile(join(folder, nameOf(program)), `${program.code}\nexport {};\n`);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('is HTML whose tags, attributes and slots there are', () => {
    const html = blocks.filter(({ language }) => language === 'html');
    assert.ok(html.length > 50, `${html.length} blocks`);
    const faults = html.flatMap(({ file, line, code }) =>
      faultsOfHtml(code, manifest, parseFragment).map((fault: string) => `${file}:${line}: ${fault}`),
    );
    assert.deepEqual(faults, []);
  });

  it('is CSS whose parts and custom properties there are', async () => {
    const tokens = new Set<string>();
    for (const entry of await readdir(join(root, 'packages/elements/src'), { recursive: true })) {
      if (!/\.(ts|css)$/.test(entry) || /\.(test|stories)\.ts$/.test(entry)) continue;
      const text = await readFile(join(root, 'packages/elements/src', entry), 'utf8');
      for (const [name] of text.matchAll(/--portico-[\w-]+/g)) tokens.add(name);
    }
    const faults = blocks
      .filter(({ language }) => language === 'css')
      .flatMap(({ file, line, code }) =>
        faultsOfCss(code, manifest, tokens).map((fault: string) => `${file}:${line}: ${fault}`),
      );
    assert.deepEqual(faults, []);
  });

  it('is TypeScript that compiles against the packages', async () => {
    const programs = programsOf(blocks);
    assert.ok(programs.length > 15, `${programs.length} programs`);
    const base = ts.readConfigFile(join(root, 'packages/dev/tsconfig.base.json'), ts.sys.readFile).config;
    const { options } = ts.convertCompilerOptionsFromJson(base.compilerOptions, root);
    const program = ts.createProgram(
      [...programs.map((each) => join(folder, nameOf(each))), join(root, 'packages/elements/src/index.ts')],
      {
        ...options,
        composite: false,
        declaration: false,
        declarationMap: false,
        emitDeclarationOnly: false,
        noEmit: true,
        lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
        types: ['node'],
      },
    );
    const faults = programs.flatMap((each) => {
      const source = program.getSourceFile(join(folder, nameOf(each)));
      const meant = program
        .getSemanticDiagnostics(source)
        .filter(
          ({ code, messageText }) =>
            each.typed || (missing.has(code) && !/module '\//.test(String(messageText))),
        );
      return [...program.getSyntacticDiagnostics(source), ...meant].map(({ messageText, start, file }) => {
        const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
        return `${each.file}:${each.line} (line ${line} of the block): ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
      });
    });
    const names = programs.flatMap(({ file, line, code }) =>
      faultsOfNames(code, manifest).map((fault: string) => `${file}:${line}: ${fault}`),
    );
    assert.deepEqual([...faults, ...names], []);
  });

  it('runs where it says so', async () => {
    const programs = programsOf(blocks).filter(({ run }: { run: boolean }) => run);
    assert.deepEqual(
      programs.map(({ file }: { file: string }) => file),
      ['docs/sdk.md', 'docs/testing.md'],
    );
    const portal = join(root, 'packages/dev/src/site/doc-portal.ts');
    await Promise.all(
      programs.map(async (program) => {
        const file = join(folder, nameOf(program));
        const tests = program.code.includes('node:test');
        if (!tests) await writeFile(file, `${program.code}\nprocess.exit();\n`);
        const flags = tests ? ['--test'] : ['--import', portal];
        // Under a test runner a runner inside answers in a language of its own.
        const { NODE_TEST_CONTEXT: _, ...env } = process.env;
        const { stdout } = await promisify(execFile)(process.execPath, [...sourceFlags, ...flags, file], {
          cwd: root,
          env,
        });
        if (tests) assert.match(stdout, /pass 1\b[\s\S]*fail 0\b/);
        else assert.match(stdout, /Ana Pop[\s\S]*This article is not sold any more\.[\s\S]*\ntrue\n/);
      }),
    );
  });
});

describe('the look at blocks', () => {
  const price = {
    tagName: 'portico-price',
    attributes: [{ name: 'sku' }],
    slots: [{ name: 'signed-out' }],
    events: [{ name: 'portico-cart-add' }],
    cssParts: [{ name: 'price' }],
  };
  it('finds what there is not', () => {
    const html =
      '<portico-prise></portico-prise><portico-price skew="1" onclick="x"><b slot="badge"></b></portico-price>';
    assert.deepEqual(faultsOfHtml(html, [price], parseFragment), [
      'there is no <portico-prise>',
      '<portico-price> has no attribute "skew"',
      '<portico-price onclick> is refused by every strict policy',
      '<portico-price> has no attribute "onclick"',
      '<portico-price> has no slot "badge"',
    ]);
    assert.deepEqual(faultsOfNames("on('portico-cart-ad'); get('portico-price')", [price]), [
      'nothing is called "portico-cart-ad"',
    ]);
    assert.deepEqual(faultsOfCss('portico-price::part(prize) { --portico-acent: red }', [price], new Set()), [
      'nothing reads --portico-acent',
      'nothing has the part prize',
    ]);
  });
  it('joins what goes on', () => {
    const markdown =
      '```ts run\nlet a = 1;\n```\n\ntext\n\n```ts continue\na++;\n```\n\n```ts\nlet b;\n```\n';
    assert.deepEqual(
      programsOf(blocksOf('x.md', markdown)).map(({ code, run }: any) => [code.trim(), run]),
      [
        ['let a = 1;\n\na++;', true],
        ['let b;', false],
      ],
    );
  });
});
