// A page's one script: it fetches an element's code when its tag appears, from beside itself, after the page has loaded.
// It shares no module with the elements, or their files would import it again under an address of their own.
import { loaders } from './loaders.js';
import { reservedSpace } from './reserved-space.js';

type Root = Document | ShadowRoot;

/** A page that never finishes loading (an image that hangs) gets its elements after so many milliseconds. */
const patience = 3000;

const sheet = new CSSStyleSheet();
sheet.replaceSync(reservedSpace);

/** Where tags are looked for: the document and shadow roots, as long as they are there. */
let roots: WeakRef<Root>[] = [];
const known = new WeakSet<Root>();
const met = new Set<string>();
let started = false;

const observer = new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) scan(node as Element);
});

/** Fetches the code of a tag; an unknown one is said once. */
function meet(tag: string): void {
  if (met.has(tag)) return;
  met.add(tag);
  if (customElements.get(tag)) return;
  const load = loaders.get(tag);
  if (!load) {
    const known = [...loaders.keys()].join('>, <');
    console.warn(`<${tag}> is no element of Portico. There are <${known}>.`);
    return;
  }
  load().catch((error: unknown) =>
    // Chromium keeps a module's failure until the page is loaded again; what stands in the tag stays visible.
    console.error(`<${tag}> could not be loaded.`, error),
  );
}

function living(): Root[] {
  roots = roots.filter((root) => root.deref());
  return roots.map((root) => root.deref()!);
}

/** Whoever defines a tag later may open a shadow root then. */
function wait(tag: string): void {
  if (met.has(tag)) return;
  met.add(tag);
  void customElements.whenDefined(tag).then(() => {
    for (const root of living()) for (const element of root.querySelectorAll(tag)) look(element);
  });
}

function look({ localName, shadowRoot }: Element): void {
  if (localName.startsWith('portico-')) meet(localName);
  else if (shadowRoot) observe(shadowRoot);
  else if (localName.includes('-') && !customElements.get(localName)) wait(localName);
}

function scan(node: ParentNode): void {
  if (node.nodeType === Node.ELEMENT_NODE) look(node as Element);
  for (const element of node.querySelectorAll('*')) look(element);
}

/**
 * Looks for tags in a root from now on. The document is watched by itself, and so is every open shadow root in it;
 * tell of a closed one, or of one that is opened on an element already placed.
 */
export function observe(root: Root): void {
  if (known.has(root)) return;
  known.add(root);
  roots.push(new WeakRef(root));
  root.adoptedStyleSheets?.push(sheet);
  if (started) watch(root);
}

function watch(root: Root): void {
  observer.observe(root, { childList: true, subtree: true });
  scan(root);
}

function start(): void {
  if (started) return;
  started = true;
  for (const root of living()) watch(root);
}

/** What a visitor looks at comes first: fetching begins when the page has loaded and the browser has nothing else to do. */
const whenIdle = () =>
  // Safari has it only of late.
  'requestIdleCallback' in globalThis ? requestIdleCallback(start, { timeout: 500 }) : setTimeout(start);

observe(document);
if (document.readyState === 'complete') whenIdle();
else {
  addEventListener('load', whenIdle, { once: true });
  setTimeout(whenIdle, patience);
}
