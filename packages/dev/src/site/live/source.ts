// The source of an example, which its reader may change.
interface Policy {
  createHTML(text: string): string;
}
const { trustedTypes } = globalThis as unknown as {
  trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
};
/** What a reader wrote is parsed where nothing runs, and cleaned below before it comes into the page. */
const policy = trustedTypes?.createPolicy('portico-docs', { createHTML: (text) => text });

/** The nodes of a piece of HTML without anything that could run. */
export function nodesOf(text: string): Node[] {
  const inert = new DOMParser().parseFromString(policy ? policy.createHTML(text) : text, 'text/html');
  for (const element of inert.querySelectorAll('script, style, iframe, object, embed, base, meta, link'))
    element.remove();
  for (const element of inert.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes])
      if (/^on|^style$|^srcdoc$/i.test(name) || /^\s*(javascript|data):/i.test(value))
        element.removeAttribute(name);
  return [...inert.body.childNodes].map((node) => document.importNode(node, true));
}

/** Lets the reader edit an example's code; what is highlighted turns into a field. */
export function editable(figure: HTMLElement): {
  readonly text: string;
  onChange(listener: () => void): void;
} {
  const pre = figure.querySelector('pre')!;
  const original = pre.textContent ?? '';
  let text = original;
  let listener: (() => void) | undefined;
  const caption = figure.querySelector('.code figcaption')!;
  const edit = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Edit' });
  const field = Object.assign(document.createElement('textarea'), {
    value: text,
    hidden: true,
    spellcheck: false,
    rows: Math.min(14, text.split('\n').length + 1),
    ariaLabel: 'Source of the example',
  });
  field.setAttribute('autocapitalize', 'off');
  let timer: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    text = field.value;
    clearTimeout(timer);
    timer = setTimeout(() => listener?.(), 350);
  });
  edit.addEventListener('click', () => {
    const editing = field.hidden;
    field.hidden = !editing;
    pre.hidden = editing;
    edit.textContent = editing ? 'Reset' : 'Edit';
    if (editing) return field.focus();
    text = field.value = original;
    listener?.();
  });
  pre.after(field);
  caption.insertBefore(edit, caption.querySelector('.copy'));
  return {
    get text() {
      return text;
    },
    onChange: (told) => (listener = told),
  };
}
