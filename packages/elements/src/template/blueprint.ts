import { isClosed, refusal, writeAttribute } from './attributes.js';
import { BindingError, parse, truthy, warnOnce, type Expression, type Scope } from './expression.js';
import { filters } from './filters.js';
import { listOf, type ListPart } from './list.js';

/**
 * A template read once: what it consists of, and what of it is bound. From it as many copies are made as there are rows;
 * each keeps its own nodes and writes only what has changed, so that focus, selection and what a buyer is typing stay.
 */
export interface Blueprint {
  readonly fragment: DocumentFragment;
  readonly parts: readonly (ValuePart | ActPart | StructurePart)[];
}

/** What the copies of a template share. */
export interface Surroundings {
  /** Addresses that come from the portal are relative to it. */
  base(): string;
  /** Something with `data-on-…` happened. */
  act(name: string, event: Event, scope: Scope, element: Element): void;
}

interface Part {
  /** Which child of which child it is. */
  path: readonly number[];
}
interface ValuePart extends Part {
  kind: 'value';
  value: Expression;
  write: (element: Element, value: unknown, around: Surroundings) => void;
}
interface ActPart extends Part {
  kind: 'act';
  event: string;
  name: string;
}
/** An element that is there only on a condition, or once for each row. A comment stands in its place. */
interface StructurePart extends Part, ListPart {
  kind: 'structure';
}

/** One copy. `first` and `last` are its outermost nodes. */
export interface Copy {
  readonly first: ChildNode;
  readonly last: ChildNode;
  update(scope: Scope): void;
  remove(): void;
}

const structural = ['data-each', 'data-key', 'data-if'];

export function read(root: DocumentFragment): Blueprint {
  const fragment = root.cloneNode(true) as DocumentFragment;
  const parts: Blueprint['parts'][number][] = [];
  walk(fragment, [], parts);
  return { fragment, parts };
}

function walk(parent: Node, path: readonly number[], parts: Blueprint['parts'][number][]): void {
  for (const [at, child] of [...parent.childNodes].entries()) {
    if (!(child instanceof Element)) continue;
    const here = [...path, at];
    if (child.hasAttribute('data-each') || child.hasAttribute('data-if')) {
      const part = structureOf(child);
      const mark = document.createComment('');
      child.replaceWith(mark);
      if (part) parts.push({ kind: 'structure', path: here, ...part });
      continue;
    }
    parts.push(...bindingsOf(child).map((binding) => ({ ...binding, path: here })));
    walk(child, here, parts);
  }
}

/** A binding that cannot be read says so once and does nothing; the rest of the template works. */
function expression(source: string, element: Element, attribute: string): Expression | undefined {
  try {
    return parse(source, filters);
  } catch (error) {
    if (!(error instanceof BindingError)) throw error;
    warnOnce(`<${element.localName} ${attribute}="${source}"> ${error.message}.`);
    return undefined;
  }
}

function structureOf(element: Element): ListPart | undefined {
  const each = element.getAttribute('data-each');
  const condition = element.getAttribute('data-if');
  const key = element.getAttribute('data-key');
  // A condition beside a list is about each row, so it is read again inside.
  for (const name of each === null ? structural : ['data-each', 'data-key']) element.removeAttribute(name);
  const content = document.createDocumentFragment();
  // A template inside the template stands for what is in it: several rows of a table, words without an element.
  if (element instanceof HTMLTemplateElement && !element.hasAttribute('data-if'))
    content.append(...element.content.childNodes);
  else content.append(element.cloneNode(true));
  if (each === null) {
    const value = expression(condition!, element, 'data-if');
    return value && { blueprint: read(content), condition: value };
  }
  const [, name, source] = /^\s*([A-Za-z_]\w*)\s+of\s+(.+)$/s.exec(each) ?? [];
  if (!name || !source) {
    warnOnce(
      `<${element.localName} data-each="${each}"> should be “line of cart.lines”: a name, “of”, and a list.`,
    );
    return undefined;
  }
  const value = expression(source, element, 'data-each');
  const keyed = key === null ? undefined : expression(key, element, 'data-key');
  return value && { blueprint: read(content), list: value, name, key: keyed };
}

type Binding = Omit<ValuePart, 'path'> | Omit<ActPart, 'path'>;

function bindingsOf(element: Element): Binding[] {
  const bindings: Binding[] = [];
  // A field's limits come before its value, as a browser corrects the value by the limits that it has.
  const ordered = [...element.attributes].sort(
    (a, b) => Number(a.name === 'data-attr-value') - Number(b.name === 'data-attr-value'),
  );
  for (const { name, value: source } of ordered) {
    const [, kind, target = ''] = /^data-(text|html|attr|class|on)(?:-(.+))?$/.exec(name) ?? [];
    if (!kind) continue;
    element.removeAttribute(name);
    if (kind === 'on') {
      if (isClosed(element)) warnOnce(`<${element.localName} ${name}> is never bound.`);
      else bindings.push({ kind: 'act', event: target, name: source.trim() });
      continue;
    }
    const why =
      kind === 'html'
        ? 'there is no data-html: data are shown as text, never as markup; write data-text'
        : kind === 'attr'
          ? target
            ? refusal(element, target)
            : 'the attribute is missing: data-attr-href'
          : isClosed(element)
            ? refusal(element, '')
            : undefined;
    if (why) {
      warnOnce(`<${element.localName} ${name}> ${why}.`);
      continue;
    }
    const value = expression(source, element, name);
    if (!value) continue;
    bindings.push({
      kind: 'value',
      value,
      write:
        kind === 'text'
          ? writeText
          : kind === 'class'
            ? (at, given) => void at.classList.toggle(target, truthy(given))
            : (at, given, { base }) => writeAttribute(at, target, given, base()),
    });
  }
  return bindings;
}

const writeText = (element: Element, value: unknown): void => {
  if (typeof value === 'object' && value !== null)
    warnOnce(
      `data-text shows text, and ${JSON.stringify(value).slice(0, 80)} is none: name a part of it, or a filter.`,
    );
  element.textContent = value === null || value === undefined ? '' : `${value}`;
};

/** Makes a copy before `before`, showing `scope`. */
export function copy(
  { fragment, parts }: Blueprint,
  parent: Node,
  before: Node | null,
  scope: Scope,
  around: Surroundings,
): Copy {
  const nodes = document.importNode(fragment, true);
  const found = parts.map(({ path }) => path.reduce<Node>((node, at) => node.childNodes[at]!, nodes));
  let current = scope;
  const updates = parts.map((part, at) => {
    const node = found[at]!;
    if (part.kind === 'act') {
      node.addEventListener(part.event, (event) => around.act(part.name, event, current, node as Element));
      return () => {};
    }
    if (part.kind === 'structure') return listOf(part, node as Comment, around);
    let last: unknown = unset;
    return () => {
      const value = part.value(current);
      if (Object.is(value, last) && typeof value !== 'object') return;
      last = value;
      part.write(node as Element, value, around);
    };
  });
  // Several outermost nodes, or one that comes and goes, stand between two marks, so that they can be moved as one.
  if (nodes.childNodes.length !== 1 || !(nodes.firstChild instanceof Element)) {
    nodes.prepend(document.createComment(''));
    nodes.append(document.createComment(''));
  }
  const [first, last] = [nodes.firstChild!, nodes.lastChild!];
  for (const update of updates) update(current);
  parent.insertBefore(nodes, before);
  return {
    first,
    last,
    update: (next) => {
      current = next;
      for (const update of updates) update(next);
    },
    remove: () => {
      const range = document.createRange();
      range.setStartBefore(first);
      range.setEndAfter(last);
      range.deleteContents();
    },
  };
}

const unset = Symbol();
