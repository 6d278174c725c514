// Size and style of everything inside each element, one line each.
own.appearance = () => {
  const properties =
    'display,float,opacity,visibility,color,background-color,box-sizing,padding,margin,border-width,border-style,border-radius,' +
    'font-family,font-size,font-weight,font-style,line-height,letter-spacing,word-spacing,text-transform,text-align,text-indent,' +
    'text-shadow,text-decoration-line,white-space,word-break,border-collapse';
  const lines = {};
  for (const element of document.querySelectorAll('#room > :not(portico-portal)')) {
    const own = (lines[element.localName] = []);
    const walk = (root, path) => {
      for (const node of root.querySelectorAll('*')) {
        if (node.localName === 'slot' || node.closest('slot')) continue;
        const { width, height } = node.getBoundingClientRect();
        const style = getComputedStyle(node);
        const values = properties.split(',').map((name) => `${name}:${style.getPropertyValue(name)}`);
        const name = `${path}${node.localName}${node.className.length ? `.${node.getAttribute('class')}` : ''}`;
        const size = `${Math.round(width)}×${Math.round(height)}`;
        // An option's box is the browser's.
        if (node.localName === 'option') continue;
        if (node.localName.startsWith('portico-')) own.push(`${name} ${size}`);
        else own.push(`${name} ${size} ${values.join('; ')}`);
        if (node.shadowRoot) walk(node.shadowRoot, `${name} > `);
      }
    };
    walk(element.shadowRoot, '');
  }
  return lines;
};
