// Commands for tests of what the commands of the test runner do not reach: forced colours, and the accessibility tree.
const pageOf = ({ browser }, id) => browser.getPage?.(id);

/** What a screen reader is given, as lines: role, name, and the states that it says. */
function linesOf(nodes, rootId) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const value = (node, name) => node.properties?.find((each) => each.name === name)?.value?.value;
  const said = (node) => {
    const role = node.role?.value;
    const words = [];
    const level = value(node, 'level');
    if (role === 'heading' && level) words.push(`level ${level}`);
    if (value(node, 'checked') === 'true') words.push('checked');
    if (value(node, 'checked') === 'false') words.push('not checked');
    if (value(node, 'pressed') === 'true') words.push('pressed');
    if (value(node, 'expanded') === true) words.push('expanded');
    if (value(node, 'expanded') === false) words.push('collapsed');
    if (value(node, 'disabled') === true) words.push('disabled');
    if (value(node, 'required') === true) words.push('required');
    if (value(node, 'invalid') && value(node, 'invalid') !== 'false') words.push('invalid');
    if (value(node, 'focused') === true) words.push('focused');
    if (value(node, 'busy') === true) words.push('busy');
    const text = value(node, 'valuetext') || node.value?.value;
    if (text !== undefined && text !== '' && /textbox|searchbox|spinbutton|combobox|Date/.test(role))
      words.push(`value "${text}"`);
    if (node.description?.value) words.push(`described "${node.description.value}"`);
    return words;
  };
  const quiet =
    /^(generic|none|InlineTextBox|LineBreak|ListMarker|Section|LabelText|presentation|MenuListPopup|paragraph|strong|rowgroup|LayoutTable\w*|RootWebArea|small|figure)$/;
  /** Roles that are said with their name alone, whatever they are made of. */
  const whole =
    /^(button|link|heading|image|img|checkbox|radio|option|columnheader|combobox|textbox|searchbox|spinbutton|Date|DisclosureTriangle|legend|Legend)$/;
  const walk = (node, depth) => {
    const role = node.role?.value ?? '';
    const name = (node.name?.value ?? '').replace(/\s+/g, ' ').trim();
    const skip = node.ignored || quiet.test(role) || (role === 'StaticText' && !name);
    if (!skip) {
      const kind = role === 'StaticText' ? '' : role;
      const states = said(node);
      lines.push(
        `${'  '.repeat(depth)}${kind}${kind && name ? ' ' : ''}${name ? (kind ? `"${name}"` : name) : ''}${states.length ? `, ${states.join(', ')}` : ''}`,
      );
      if (whole.test(role)) return;
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, skip ? depth : depth + 1);
    }
  };
  const root = nodes.find((node) => node.backendDOMNodeId === rootId);
  if (root) walk(root, 0);
  return lines.map((line) => line.replace(/[\u00a0\u202f]/g, ' '));
}

export const accessibilityCommands = () => ({
  name: 'portico-accessibility',
  async executeCommand({ command, payload, session }) {
    if (command !== 'portico:heard' && command !== 'portico:emulate') return undefined;
    const page = pageOf(session, session.id);
    // Only Chromium speaks this protocol.
    const cdp = await page?.createCDPSession?.()?.catch(() => undefined);
    if (!cdp) return { unsupported: true };
    try {
      if (command === 'portico:emulate') {
        await cdp.send('Emulation.setEmulatedMedia', { features: payload.features });
        return { done: true };
      }
      const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
      const { result } = await cdp.send('Runtime.evaluate', {
        expression: `document.querySelector(${JSON.stringify(payload.selector)})`,
      });
      void root;
      const { node } = await cdp.send('DOM.describeNode', { objectId: result.objectId });
      const { nodes } = await cdp.send('Accessibility.getFullAXTree');
      return { lines: linesOf(nodes, node.backendNodeId) };
    } finally {
      // What is emulated ends with its session, so that one stays until the page goes.
      if (command === 'portico:heard') await cdp.detach();
    }
  },
});
