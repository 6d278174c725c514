import type { Pick } from '@portico-examples/shop/texts';

export type Added = HTMLElementEventMap['portico-cart-added'];

/** The shop's own card, with the buyer's price, stock and cart in it. */
export function Card({
  pick,
  stock,
  onAdded,
}: {
  pick: Pick;
  stock: boolean;
  onAdded: (event: Added) => void;
}) {
  return (
    <article className="card">
      <img src={pick.picture} alt="" />
      <h3>{pick.name}</h3>
      <portico-price sku={pick.sku} />
      {stock && <portico-stock sku={pick.sku} />}
      <portico-add-to-cart sku={pick.sku} onportico-cart-added={onAdded} />
    </article>
  );
}
