// What a story is measured by beside axe. Each function runs in the page.

/** Everything of the story that is drawn, inside shadow roots as well. */
const collect = `(() => {
  const all = [];
  const walk = (node) => {
    for (const element of node.querySelectorAll('*')) {
      all.push(element);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document.querySelector('.stage'));
  return all;
})()`;

/** How one would call an element in a sentence. */
const called = `(element) => {
  const words = (element.getAttribute('aria-label') ?? element.innerText ?? '').trim().slice(0, 40);
  const host = element.getRootNode().host;
  return (host ? host.localName + ' ' : '') + element.localName + (words ? ' "' + words + '"' : '');
}`;

/**
 * WCAG 2.5.8: what can be pressed is at least 24 by 24 pixels. A box with a label has the label's size as well; a link
 * in a sentence is as high as its line, which the criterion allows.
 */
export const targets = `(() => {
  const called = ${called};
  const faults = [];
  for (const element of ${collect}) {
    if (!element.matches('a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]')) continue;
    // What the page itself puts into a slot is the page's.
    if (!(element.getRootNode() instanceof ShadowRoot)) continue;
    if (getComputedStyle(element).clipPath !== 'none' || !element.getClientRects().length) continue;
    // A card's link covers more of the card than its words.
    if (getComputedStyle(element, '::after').position === 'absolute') continue;
    const label = element.labels?.[0];
    const boxes = [element, ...(label ? [label] : [])].map((each) => each.getBoundingClientRect());
    const width = Math.max(...boxes.map((box) => box.width));
    const height = Math.max(...boxes.map((box) => box.height));
    const inSentence =
      element.localName === 'a' &&
      getComputedStyle(element).display === 'inline' &&
      element.parentElement?.innerText.trim() !== element.innerText.trim();
    if (inSentence) continue;
    if (width < 23.9 || height < 23.9)
      faults.push('target of ' + Math.round(width) + ' by ' + Math.round(height) + ' px: ' + called(element));
  }
  return faults;
})()`;

/** WCAG 1.4.4 and 1.4.10: nothing is cut off, nothing stands beside the page, nothing scrolls sideways. */
export const reflow = (what) => `(async () => {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const called = ${called};
  const faults = [];
  const all = ${collect};
  const { scrollWidth, clientWidth } = document.scrollingElement;
  if (scrollWidth > clientWidth + 1) {
    const beyond = all.filter((each) => each.getBoundingClientRect().right > clientWidth + 1 || each.getBoundingClientRect().left < -1);
    faults.push('the page scrolls sideways, ' + scrollWidth + ' of ' + clientWidth + ' px: ' +
      beyond.slice(-3).map((each) => called(each) + ' .' + each.className).join(', '));
  }
  for (const element of all) {
    if (element.closest('.unseen, [hidden]') || !element.clientWidth || element.matches('input, select, svg, svg *')) continue;
    const style = getComputedStyle(element);
    // What is there for screen readers alone.
    if (style.visibility === 'hidden' || style.position === 'fixed' || style.clipPath !== 'none') continue;
    const words = element.innerText?.trim();
    if (!words) continue;
    // A long order number in a narrow box ends in an ellipsis; its row opens the order with the number in full.
    const clips = /hidden|clip/.test(style.overflowX) && style.textOverflow !== 'ellipsis';
    if (clips && element.scrollWidth > element.clientWidth + 1)
      faults.push('cut off: ' + called(element) + ', ' + element.scrollWidth + ' of ' + element.clientWidth + ' px');
    if (/hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 2 && style.webkitLineClamp === 'none')
      faults.push('cut off below: ' + called(element) + ', ' + element.scrollHeight + ' of ' + element.clientHeight + ' px');
  }
  return [...new Set(faults)].map((fault) => ${JSON.stringify(what)} + ': ' + fault).slice(0, 8);
})()`;

/** Where less motion is asked for, as the page of the tests does, nothing takes longer than 0.01 s to move. */
export const motion = `(() => {
  const called = ${called};
  const seconds = (list) => list.split(',').map((each) => parseFloat(each) * (each.trim().endsWith('ms') ? 0.001 : 1));
  const faults = [];
  if (!matchMedia('(prefers-reduced-motion: reduce)').matches) faults.push('motion: the page was not asked for less of it');
  for (const element of ${collect}) {
    for (const part of [null, '::before', '::after', ...(element.localName === 'dialog' ? ['::backdrop'] : [])]) {
      const style = getComputedStyle(element, part);
      const moves = style.animationName !== 'none' && Math.max(...seconds(style.animationDuration)) > 0.01;
      const turns = style.transitionProperty !== 'none' && Math.max(...seconds(style.transitionDuration)) > 0.01;
      if (moves || turns)
        faults.push('motion: ' + called(element) + (part ?? '') + (moves ? ' is animated: ' + style.animationName : ' has a transition of ' + style.transitionProperty));
    }
  }
  for (const animation of document.getAnimations()) {
    const { activeDuration } = animation.effect.getComputedTiming();
    if (activeDuration > 10) faults.push('motion: an animation of ' + activeDuration + ' ms runs');
  }
  return [...new Set(faults)].slice(0, 8);
})()`;
