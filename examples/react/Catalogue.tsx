import { isAt, picks, texts, ways, type Look } from '@portico-examples/shop/texts';
import { useState } from 'react';
import { Card, type Added } from './Card.js';

export function Catalogue({ onAdded }: { onAdded: (event: Added) => void }) {
  const [look, setLook] = useState<Look>(ways[0]!.look);
  const [shown, setShown] = useState(picks);
  const [stock, setStock] = useState(true);

  return (
    <>
      <section className="picks">
        <div className="row">
          <div>
            <h2>{texts.picks}</h2>
            <p className="quiet">{texts.picksHint}</p>
          </div>
          <div className="choices">
            <label>
              <input type="checkbox" checked={stock} onChange={() => setStock(!stock)} />
              {texts.stock}
            </label>
            <button type="button" onClick={() => setShown([...shown].reverse())}>
              {texts.turn}
            </button>
          </div>
        </div>
        <ul className="cards">
          {shown.map((pick) => (
            <li key={pick.sku}>
              <Card pick={pick} stock={stock} onAdded={onAdded} />
            </li>
          ))}
        </ul>
      </section>

      <div className="row">
        <h1>{look.search ? texts.resultsFor(look.search) : texts.catalogue}</h1>
        <div className="ways">
          {ways.map((way) => (
            <button
              key={way.name}
              type="button"
              aria-pressed={isAt(look, way.look)}
              onClick={() => setLook(way.look)}
            >
              {way.name}
            </button>
          ))}
        </div>
      </div>
      {/* `filters` is an array: React 19 sets what the element has as a property. */}
      <portico-product-list
        search={look.search}
        category={look.category}
        filters={look.filters}
        onportico-view={(event) => setLook(event.detail)}
        onportico-cart-added={onAdded}
      />
    </>
  );
}
