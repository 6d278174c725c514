import { copy, type Blueprint, type Copy, type Surroundings } from './blueprint.js';
import { truthy, warnOnce, type Expression, type Scope } from './expression.js';

/** A part of a template that is there on a condition, or once for each of a list. */
export interface ListPart {
  blueprint: Blueprint;
  condition?: Expression;
  list?: Expression;
  /** What a row is called inside. */
  name?: string;
  /** Which row is which, when the list changes; its place when left out. */
  key?: Expression | undefined;
}

/**
 * Keeps the copies of one part. A row that stays keeps its nodes; only what changed its place is moved, and the focus
 * goes along. Where the row with the focus goes away, the focus goes to the row that took its place.
 */
export function listOf(
  { blueprint, condition, list, name, key }: ListPart,
  mark: Comment,
  around: Surroundings,
): (scope: Scope) => void {
  let copies = new Map<unknown, Copy>();
  return (scope) => {
    const parent = mark.parentNode!;
    const rows = new Map<unknown, Scope>();
    if (list) {
      const values = list(scope);
      if (values !== null && values !== undefined && !Array.isArray(values))
        warnOnce(`data-each needs a list for “${name}”, not ${JSON.stringify(values).slice(0, 60)}.`);
      for (const [at, value] of (Array.isArray(values) ? values : []).entries()) {
        const inside = { ...scope, [name!]: value as unknown, position: at + 1 };
        let id: unknown = key ? key(inside) : at;
        if (rows.has(id)) {
          warnOnce(`data-key of “${name}” gives “${id}” more than once; a key names one row.`);
          id = `${id} ${at}`;
        }
        rows.set(id, inside);
      }
    } else if (truthy(condition!(scope))) rows.set(0, scope);

    const root = mark.getRootNode() as Document | ShadowRoot | DocumentFragment;
    const focused = 'activeElement' in root ? root.activeElement : null;
    let orphan = -1;
    const order = [...copies.keys()];
    for (const [at, id] of order.entries()) {
      if (rows.has(id)) continue;
      const gone = copies.get(id)!;
      if (focused && contains(gone, focused)) orphan = at;
      gone.remove();
      copies.delete(id);
    }
    const next = new Map<unknown, Copy>();
    let before: ChildNode = mark;
    for (const [id, inside] of [...rows].reverse()) {
      let row = copies.get(id);
      if (row) {
        row.update(inside);
        if (row.last.nextSibling !== before) move(row, parent, before, focused);
      } else row = copy(blueprint, parent, before, inside, around);
      next.set(id, row);
      before = row.first;
    }
    copies = new Map([...next].reverse());
    if (orphan >= 0) refocus([...copies.values()], orphan, parent);
  };
}

const contains = ({ first, last }: Copy, node: Node): boolean => {
  for (let at: Node | null = first; at; at = at === last ? null : at.nextSibling)
    if (at.contains(node)) return true;
  return false;
};

function move(row: Copy, parent: Node, before: Node, focused: Element | null): void {
  const nodes: ChildNode[] = [];
  for (let at: ChildNode | null = row.first; at; at = at === row.last ? null : at.nextSibling) nodes.push(at);
  const holds = focused && nodes.some((node) => node.contains(focused));
  // The newer way to move keeps the focus, a playing film and a scrolled box; the older one loses them.
  const target = parent as Node & { moveBefore?: (node: Node, before: Node) => void };
  for (const node of nodes) {
    if (target.moveBefore && target.isConnected && node.isConnected) target.moveBefore(node, before);
    else target.insertBefore(node, before);
  }
  if (holds && focused !== document.activeElement) (focused as HTMLElement).focus({ preventScroll: true });
}

/** The first thing to act on in the row that stands where the focus was, else in the one before it. */
function refocus(rows: Copy[], at: number, parent: Node): void {
  const row = rows[Math.min(at, rows.length - 1)];
  for (
    let node: Node | null = row?.first ?? null;
    node;
    node = node === row!.last ? null : node.nextSibling
  ) {
    if (!(node instanceof HTMLElement)) continue;
    const found = node.matches(focusable) ? node : node.querySelector<HTMLElement>(focusable);
    if (found) return found.focus();
  }
  // The last row went: whoever reads goes on from the whole.
  const whole = (parent instanceof Element ? parent : null)?.closest<HTMLElement>('portico-template');
  if (!whole) return;
  whole.tabIndex = -1;
  whole.focus();
}
const focusable = 'button, a[href], input, select, textarea, [tabindex]';
