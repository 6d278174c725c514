// The reference as Markdown pages of the site's own design: typedoc reads what the packages export and their comments;
// a signature is shown as it stands in the source, where typedoc's would spell every type of the contract out.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Application, Converter, ReflectionKind } from 'typedoc';
import { root } from '../steps.mjs';

const { Class, Interface, TypeAlias, Function: Func, Variable, Reference } = ReflectionKind;

const packages = {
  sdk: {
    title: 'SDK',
    entries: ['packages/sdk/src/index.ts'],
    about: 'Everything that `@portico/sdk` exports. [The tour](../sdk.md) shows it at work.',
  },
  kit: {
    title: 'Kit',
    entries: ['packages/kit/src/index.ts', 'packages/kit/src/conformance/conformance.ts'],
    about:
      'Everything that `@portico/kit` and `@portico/kit/conformance` export. [Testing](../testing.md) shows it at work.',
  },
  elements: {
    title: 'Elements in code',
    entries: ['packages/elements/src/index.ts'],
    about:
      "What `@portico/elements` exports besides [the elements](../elements/README.md)' own classes: types, and what one's own elements are made with.",
  },
};

const textOf = (parts = []) =>
  parts
    .map(({ kind, text }) => (kind === 'inline-tag' ? `\`${text.trim()}\`` : text))
    .join('')
    .trim();

/** A comment as Markdown: what it says, what it returns, its examples. */
function commentOf(reflection) {
  const comment =
    reflection.comment ?? reflection.signatures?.[0]?.comment ?? reflection.getSignature?.comment;
  if (!comment) return '';
  const tags = comment.blockTags.map(({ tag, content }) => {
    const text = textOf(content);
    if (tag === '@example') return text.includes('```') ? text : `\`\`\`ts\n${text}\n\`\`\``;
    if (tag === '@returns') return `Returns ${text}`;
    return '';
  });
  return [textOf(comment.summary), ...tags].filter(Boolean).join('\n\n');
}

/** A declaration as it is written, without its body and its comments. */
function sourceOf(node, ts) {
  let end = node.body?.getStart() ?? node.getEnd();
  if (ts.isVariableDeclaration(node) && node.initializer) {
    const { initializer } = node;
    if (!ts.isArrowFunction(initializer)) return undefined;
    end = initializer.equalsGreaterThanToken.getStart();
  }
  const text = node.getSourceFile().text.slice(node.getStart(), end).trim();
  return `${ts.isVariableDeclaration(node) ? 'const ' : ''}${text}`
    .replace(/\/\*\*[\s\S]*?\*\/\s*/g, '')
    .replace(/^export (default )?(async )?/, '')
    .replace(/[;{\s]+$/, '')
    .replace(/^ {2}/gm, '');
}

const cell = (text) => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

function members(reflection, name, nodes, ts) {
  const own = (reflection.children ?? []).filter(
    (child) => !child.inheritedFrom && child.kind !== ReflectionKind.Constructor && nodes.get(child)?.[0],
  );
  const isMethod = (child) => child.signatures?.length > 0;
  const rows = own
    .filter((child) => !isMethod(child))
    .map((child) => {
      const node = nodes.get(child)[0];
      const type = node.type?.getText() ?? '';
      return `| \`${child.name}${child.flags.isOptional ? '?' : ''}\` | ${type ? `\`${cell(type)}\`` : ''} | ${cell(commentOf(child))} |`;
    });
  const silent = rows.every((row) => row.endsWith('|  |'));
  const lines = ['| Property | Type | What it is |', '| --- | --- | --- |', ...rows];
  const shown = silent ? lines.map((row) => row.replace(/\|[^|]*\|$/, '|')) : lines;
  const table = rows.length ? `${shown.join('\n')}\n` : '';
  const methods = own.filter(isMethod).map((child) => {
    const code = sourceOf(nodes.get(child)[0], ts);
    return `### ${name}.${child.name}\n\n\`\`\`ts linked\n${code}\n\`\`\`\n\n${commentOf(child)}\n`;
  });
  return [table, ...methods].filter(Boolean).join('\n\n');
}

const kindNames = {
  [Class]: 'class',
  [Interface]: 'interface',
  [TypeAlias]: 'type',
  [Func]: 'function',
  [Variable]: 'constant',
};

function pageOf({ title, about }, exports, nodes, ts) {
  const order = [Func, Class, Interface, TypeAlias, Variable];
  const sorted = exports.sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.name.localeCompare(b.name),
  );
  const sections = sorted.map((reflection) => {
    const node = nodes.get(reflection)[0];
    const listed = [Class, Interface].includes(reflection.kind);
    const head = listed
      ? node
          .getSourceFile()
          .text.slice(node.getStart(), node.members.pos)
          .replace(/^export /, '')
          .replace(/\s*\{\s*$/, '')
      : sourceOf(node, ts);
    const code = head && `\`\`\`ts linked\n${head}\n\`\`\`\n`;
    return [
      `## ${reflection.name}\n`,
      code,
      commentOf(reflection),
      listed && members(reflection, reflection.name, nodes, ts),
    ]
      .filter(Boolean)
      .join('\n\n');
  });
  const index = sorted.map(
    ({ name, kind }) => `| [\`${name}\`](#${name.toLowerCase()}) | ${kindNames[kind]} |`,
  );
  return `# ${title}\n\n${about}\n\n| Export | Kind |\n| --- | --- |\n${index.join('\n')}\n\n${sections.join('\n\n')}`;
}

/** Markdown pages by name, and where each known type is described. */
export async function referencePages() {
  const ts = (await import('typescript')).default;
  const app = await Application.bootstrap({
    entryPoints: Object.values(packages).flatMap(({ entries }) => entries.map((entry) => join(root, entry))),
    tsconfig: join(root, 'packages/dev/tsconfig.typedoc.json'),
    skipErrorChecking: true,
    excludePrivate: true,
    excludeInternal: true,
    excludeExternals: true,
    disableSources: true,
    logLevel: 'Error',
    validation: { notExported: false, invalidLink: false },
    blockTags: [
      '@example',
      '@returns',
      '@param',
      '@remarks',
      '@slot',
      '@csspart',
      '@cssprop',
      '@cssproperty',
      '@fires',
      '@tag',
      '@summary',
      '@attr',
      '@default',
      '@defaultValue',
      '@see',
      '@throws',
      '@internal',
    ],
  });
  const nodes = new Map();
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    const declarations = context.getSymbolFromReflection(reflection)?.declarations;
    if (declarations) nodes.set(reflection, declarations);
  });
  const project = await app.convert();
  if (!project) throw new Error('typedoc could not read the packages.');
  const pages = new Map();
  const types = new Map();
  const contract = await contractPages(types, await contractComments(ts));
  for (const [name, { entries, ...page }] of Object.entries(packages)) {
    const seen = new Set();
    const modules = project.children.filter((module) =>
      entries.some((entry) => nodes.get(module)?.[0]?.fileName?.endsWith(entry)),
    );
    const exports = modules
      .flatMap((module) => module.children ?? [])
      .filter((child) => child.kind !== Reference && nodes.get(child)?.[0])
      .filter((child) => nodes.get(child)[0].getSourceFile().fileName.includes(`/packages/${name}/src/`))
      // The elements' own classes have pages of their own.
      .filter((child) => !(name === 'elements' && /^Portico[A-Z]/.test(child.name) && child.kind === Class))
      .filter((child) => !seen.has(child.name) && seen.add(child.name));
    if (exports.length === 0) continue;
    pages.set(name, pageOf(page, exports, nodes, ts));
    for (const { name: type } of exports) types.set(type, `${name}.md#${type.toLowerCase()}`);
  }
  for (const [name, text] of contract) pages.set(name, text);
  return { pages, types };
}

/** What the contract's sources say of a type and of its fields, which a schema does not carry: `Offer`, `Offer.hold.token`. */
async function contractComments(ts) {
  const said = new Map();
  const folder = join(root, 'packages/contract/src');
  const commentAt = (node) =>
    ts
      .getJSDocCommentsAndTags(node)
      .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
      .join(' ')
      .trim();
  for (const file of (await readdir(folder)).filter((name) => /^[\w-]+\.ts$/.test(name))) {
    const text = await readFile(join(folder, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    for (const statement of source.statements) {
      const declaration =
        statement.declarationList?.declarations[0] ?? (ts.isTypeAliasDeclaration(statement) && statement);
      if (!declaration?.name) continue;
      const walk = (node, path) => {
        if (ts.isPropertyAssignment(node)) {
          path = `${path}.${node.name.getText()}`;
          if (commentAt(node)) said.set(path, commentAt(node));
        }
        ts.forEachChild(node, (child) => walk(child, path));
      };
      const name = declaration.name.getText();
      if (commentAt(statement)) said.set(name, commentAt(statement));
      walk(declaration, name);
    }
  }
  return said;
}

/** The HTTP contract from openapi.json: every route with what it takes, answers and refuses; every type. */
async function contractPages(types, said) {
  const { paths, components, tags } = JSON.parse(
    await readFile(join(root, 'packages/contract/openapi.json'), 'utf8'),
  );
  const nameOf = (schema) => schema?.$ref?.split('/').at(-1);
  for (const name of Object.keys(components.schemas)) types.set(name, `types.md#${name.toLowerCase()}`);
  const typeOf = (schema, page = '') => {
    const name = nameOf(schema);
    if (name) return `[\`${name}\`](${page}#${name.toLowerCase()})`;
    if (schema.anyOf ?? schema.oneOf)
      return (schema.anyOf ?? schema.oneOf).map((each) => typeOf(each, page)).join(' or ');
    if (schema.type === 'array') return `list of ${typeOf(schema.items, page)}`;
    if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ');
    if (schema.const !== undefined) return `\`${schema.const}\``;
    return `\`${[schema.type ?? 'any'].flat().join(' or ')}\``;
  };
  const rowsOf = (schema, type, prefix = '') =>
    Object.entries(schema.properties ?? {}).flatMap(([field, inner]) => {
      const optional = schema.required?.includes(field) ? '' : ' (optional)';
      const about = inner.description ?? said.get(`${type}.${prefix}${field}`) ?? '';
      const row = [`\`${prefix}${field}\``, `${cell(typeOf(inner))}${optional}`, cell(about)];
      const nested = inner.type === 'array' ? inner.items : inner;
      return nested?.properties ? [row, ...rowsOf(nested, type, `${prefix}${field}.`)] : [row];
    });
  /** A column that says nothing is left out. */
  const table = (rows, head = 'Field') => {
    if (rows.length === 0) return '';
    const all = [[head, 'Type', 'What it is'], ['---', '---', '---'], ...rows];
    const width = rows.some((row) => row[2]) ? 3 : 2;
    return `\n${all.map((row) => `| ${row.slice(0, width).join(' | ')} |`).join('\n')}\n`;
  };

  const routes = tags.map(({ name }) => {
    const own = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, route]) => route.tags?.[0] === name)
        .map(([method, route]) => routeOf(method, path, route)),
    );
    return `## ${name[0].toUpperCase()}${name.slice(1)}\n\n${own.join('\n')}`;
  });
  function routeOf(method, path, route) {
    const bodyName = route.requestBody?.content['application/json']?.schema;
    const answers = Object.entries(route.responses);
    const good = answers.filter(([status]) => status < 400);
    const bad = answers
      .filter(([status]) => status >= 400)
      .flatMap(([status, { description }]) =>
        description
          .split('\n\n')
          .map((line) => `| ${status} | ${cell(line).replace(/^(`[^`]+`): /, '$1 | ')} |`),
      )
      .filter((row) => row.split(' | ').length === 3);
    const parameters = (route.parameters ?? []).map(({ name, in: where, required, description, schema }) => [
      `\`${name}\``,
      `${where}, ${cell(typeOf(schema, 'types.md'))}${required ? '' : ' (optional)'}`,
      cell(description ?? ''),
    ]);
    const answerOf = ([status, { content, description }]) => {
      const schema = content?.['application/json']?.schema;
      return `${status}${schema ? ` with ${typeOf(schema, 'types.md')}` : ` (${Object.keys(content ?? {})[0] ?? description.toLowerCase()})`}`;
    };
    return `### ${method.toUpperCase()} ${path}

${route.summary}. In the SDK's routes it is \`${route.operationId}\`.
${table(parameters, 'Parameter')}
${bodyName ? `Takes ${typeOf(bodyName, 'types.md')}. ` : ''}Answers ${good.map(answerOf).join(' or ')}.
${bad.length ? `\n| Status | Problem | What it means |\n| --- | --- | --- |\n${bad.join('\n')}\n` : ''}`;
  }
  const contract = `# HTTP contract

What a portal answers, whatever it is made of. The machine-readable form is \`packages/contract/openapi.json\` (OpenAPI 3.1);
[the conformance suite](../testing.md#is-my-portal-one) checks a portal against it. A request is closed: an unknown field is refused. A
response is open: a client ignores unknown fields and degrades unknown values. Types stand on [a page of their own](types.md).

${routes.join('\n')}`;
  const schemas = Object.entries(components.schemas).map(
    ([name, schema]) =>
      `## ${name}\n\n${schema.description ?? said.get(name) ?? ''}\n${schema.properties ? table(rowsOf(schema, name)) : `\n${typeOf({ ...schema })}${schema.pattern ? `, matching \`${schema.pattern}\`` : ''}\n`}`,
  );
  const all = `# Types of the contract

Every type that crosses the line between a page and a portal, and that \`@portico/sdk\` exports under the same name.

${schemas.join('\n')}`;
  return [
    ['contract', contract],
    ['types', all],
  ];
}
