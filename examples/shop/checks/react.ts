import { createElement, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { runChecks, type Mount, type Shown } from './checks.js';

const view = ({ prices, there, child, onArticle, ...card }: Shown): ReactElement =>
  createElement(
    'div',
    null,
    there && createElement('portico-product-card', { ...card, 'onportico-article': onArticle }, child),
    prices.map((sku) => createElement('portico-price', { key: sku, sku })),
  );

const mount: Mount = (target, shown) => {
  const root = createRoot(target);
  const update = (next: Shown) => flushSync(() => root.render(view(next)));
  update(shown);
  return { update, unmount: () => flushSync(() => root.unmount()) };
};

Object.assign(globalThis, { checks: runChecks(mount) });
