import { pageOf, pages, texts, type Page } from '@portico-examples/shop/texts';
import { useEffect, useState } from 'react';
import { Catalogue } from './Catalogue.js';

/** The page that the address names. */
function usePage(): Page {
  const [page, setPage] = useState(() => pageOf(location.hash));
  useEffect(() => {
    const follow = () => setPage(pageOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return page;
}

export function App() {
  const page = usePage();
  const [notice, setNotice] = useState('');

  return (
    <>
      <header className="top">
        <div className="bar">
          <a className="brand" href="#catalogue">
            <img src={texts.logo} alt="" width="30" height="30" />
            {texts.brand}
          </a>
          <nav aria-label="Main">
            {pages.map((name) => (
              <a key={name} href={`#${name}`} aria-current={name === page ? 'page' : undefined}>
                {texts[name]}
              </a>
            ))}
          </nav>
          <portico-cart-badge href="#cart" />
        </div>
      </header>

      <main>
        {page !== 'catalogue' && <h1>{texts[page]}</h1>}
        {page === 'catalogue' && (
          <Catalogue onAdded={(event) => setNotice(texts.added(event.detail.cart.lines.length))} />
        )}
        {page === 'cart' && (
          <portico-cart
            catalogue-href="#catalogue"
            onportico-checkout={() => {
              location.hash = 'checkout';
            }}
          />
        )}
        {page === 'checkout' && (
          <portico-checkout
            cart-href="#cart"
            catalogue-href="#catalogue"
            order-href="#orders"
            onportico-order-placed={(event) => setNotice(texts.placed(event.detail.order.number))}
          />
        )}
        {page === 'orders' && <portico-order-history catalogue-href="#catalogue" cart-href="#cart" />}
        {page === 'account' && (
          <portico-sign-in
            onportico-signed-in={(event) => setNotice(texts.welcome(event.detail.session.user?.name ?? ''))}
            onportico-signed-out={() => setNotice(texts.goodbye)}
          />
        )}
      </main>
      <p className="notice" role="status">
        {notice}
      </p>
    </>
  );
}
