// The site's pages. What all share (head, header, footer) stands once; `node site-src/write.mjs` writes public/*.html.
const categories = [
  ['fastening', 'Organe de asamblare', 'Șuruburi, piulițe, ancore', 'media/su-933-m8x40.svg'],
  ['motion', 'Transmisii și fluide', 'Rulmenți, hidraulică, pneumatică', 'media/ru-6204-2rs.svg'],
  ['tools', 'Scule', 'De mână, electrice, așchietoare', 'media/se-flex-125.svg'],
  ['welding-electrical', 'Sudură și electrice', 'Electrozi, cabluri, conectori', 'media/sd-sg2-1.svg'],
  ['chemicals', 'Chimie tehnică', 'Adezivi, etanșanți, lubrifianți', 'media/ad-bloc-m50.svg'],
  ['site', 'Protecție și depozitare', 'Mănuși, căști, rafturi', 'media/ep-man-nit-8.svg'],
];

/** A text of the site: Romanian in the page, the other languages from texts.js by its key. */
const t = (key, text, tag = 'span', attributes = '') =>
  `<${tag}${attributes && ` ${attributes}`} data-text="${key}">${text}</${tag}>`;

const page = ({ name, title, main }) => `<!doctype html>
<html lang="ro">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <meta name="description" content="Tarod: scule, organe de asamblare și consumabile industriale pentru companii, din Cluj-Napoca." />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="logo-mark.svg" />
    <link rel="stylesheet" href="/portico/portico.css" />
    <link rel="stylesheet" href="site.css" />
    <link rel="stylesheet" href="shop.css" />
    <link rel="stylesheet" href="print.css" media="print" />
    <script src="early.js"></script>
    <script type="module" src="site.js"></script>
    <script type="module" src="/portico/portico.js"></script>
  </head>
  <body>
    <portico-portal url="/b2b"></portico-portal>
    <a class="skip" href="#main" data-text="skip">Sari la conținut</a>
    <header class="top">
      <div class="wide bar">
        <a class="logo" href="index.html" aria-label="Tarod"><img src="logo-mark.svg" alt="" width="34" height="34" /><b>Tarod</b></a>
        <nav aria-label="Principal" data-label="nav">
          ${t('catalogue', 'Catalog', 'a', `href="catalogue.html"${name === 'catalogue' ? ' aria-current="page"' : ''}`)}
          ${t('services', 'Servicii', 'a', 'href="index.html#services"')}
          ${t('contact', 'Contact', 'a', 'href="index.html#contact"')}
        </nav>
        <div class="tools">
          <select id="language" aria-label="Limba" data-label="language">
            <option value="ro">RO</option>
            <option value="en">EN</option>
            <option value="de">DE</option>
          </select>
          <a class="account" href="account.html"${name === 'account' ? ' aria-current="page"' : ''}><svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="6.5" r="3.5" /><path d="M3 17.5c.6-3.7 3.4-5.5 7-5.5s6.4 1.8 7 5.5" /></svg>${t('account', 'Contul meu')}</a>
          <portico-cart-badge href="cart.html"></portico-cart-badge>
        </div>
      </div>
    </header>
    <main id="main">
${main}
    </main>
    <footer>
      <div class="wide columns">
        <div><a class="logo" href="index.html" aria-label="Tarod"><img src="logo-mark.svg" alt="" width="28" height="28" /><b>Tarod</b></a><p>${t('claim', 'Distribuitor de consumabile industriale din 1996.')}</p></div>
        <div><h2>${t('hours', 'Program')}</h2><p>${t('hoursText', 'Luni – vineri, 7:30 – 17:00')}<br />${t('pickup', 'Ridicare din depozit: până la 16:30')}</p></div>
        <div><h2>${t('contact', 'Contact')}</h2><p>Str. Fabricii de Scule 14, Cluj-Napoca<br /><a href="tel:+40264555014">0264 555 014</a> · <a href="mailto:vanzari@tarod.example">vanzari@tarod.example</a></p></div>
      </div>
    </footer>
  </body>
</html>
`;

const wideTitle = (key, text, lead = '') =>
  `      <div class="wide title"><h1 data-text="${key}">${text}</h1>${lead}</div>`;

export const pages = {
  'index.html': page({
    name: 'home',
    title: 'Tarod – consumabile industriale',
    main: `      <section class="hero">
        <div class="wide split">
          <div>
            <h1 data-text="heroTitle">Piesa potrivită, la prețul vostru, din stocul de acum.</h1>
            <p class="lead" data-text="heroText">Peste 200 de articole pentru producție și mentenanță. Intrați în cont și vedeți prețurile negociate, stocul real și comenzile firmei.</p>
            <form action="catalogue.html" role="search">
              <input type="search" name="q" placeholder="M8, rulment 6204, disc 125…" aria-label="Caută în catalog" data-label="searchLabel" />
              <button data-text="search">Caută</button>
            </form>
            <ul class="facts">
              <li><b>24 h</b> ${t('fact1', 'livrare în Ardeal')}</li>
              <li><b>97 %</b> ${t('fact2', 'din poziții pe stoc')}</li>
              <li><b>1996</b> ${t('fact3', 'de atunci, în Cluj')}</li>
            </ul>
          </div>
          <div class="collage" aria-hidden="true">
            <img src="media/se-flex-125.svg" alt="" width="400" height="400" />
            <img src="media/ru-6204-2rs.svg" alt="" width="400" height="400" />
            <img src="media/su-933-m8x40.svg" alt="" width="400" height="400" />
            <img src="media/as-burghiu-6-8.svg" alt="" width="400" height="400" />
          </div>
        </div>
      </section>
      <section class="wide">
        <h2 data-text="categories">Categorii</h2>
        <ul class="categories">
${categories.map(([id, name, text, picture]) => `          <li><a href="catalogue.html?category=${id}"><img src="${picture}" alt="" width="96" height="96" /><span><b data-text="category.${id}">${name}</b><small data-text="category.${id}.text">${text}</small></span></a></li>`).join('\n')}
        </ul>
      </section>
      <section class="wide">
        <div class="row"><h2 data-text="chosen">Alese pentru ateliere</h2>${t('all', 'Tot catalogul', 'a', 'href="catalogue.html"')}</div>
        <div class="cards">
          ${['SU-933-M8x40', 'RU-6204-2RS', 'SE-FLEX-125', 'AB-DEB-125x1'].map((sku) => `<portico-product-card sku="${sku}" href="product.html?sku={sku}"></portico-product-card>`).join('\n          ')}
        </div>
      </section>
      <section class="band" id="services">
        <div class="wide">
          <h2 data-text="services">Servicii</h2>
          <div class="columns">
            <div><h3 data-text="service1">Kanban la raft</h3><p data-text="service1Text">Umplem cutiile de la postul de lucru, după consum. Plătiți ce ați folosit.</p></div>
            <div><h3 data-text="service2">Debitare și confecționare</h3><p data-text="service2Text">Cabluri la metru, furtunuri sertizate, știfturi la lungimea cerută.</p></div>
            <div><h3 data-text="service3">Consultanță tehnică</h3><p data-text="service3Text">Ingineri care știu ce clasă de rezistență, ce jeu și ce duritate vă trebuie.</p></div>
          </div>
        </div>
      </section>
      <section class="wide columns" id="contact">
        <div><h2 data-text="becomeClient">Deveniți client</h2><p data-text="becomeClientText">Trimiteți datele firmei și ce consumați într-o lună. Primiți cont și prețuri negociate în două zile lucrătoare.</p></div>
        <div><h3 data-text="sales">Vânzări</h3><p><a href="tel:+40264555014">0264 555 014</a><br /><a href="mailto:vanzari@tarod.example">vanzari@tarod.example</a></p></div>
        <div><h3 data-text="warehouse">Depozit</h3><p>Str. Fabricii de Scule 14<br />400632 Cluj-Napoca</p></div>
      </section>`,
  }),
  'catalogue.html': page({
    name: 'catalogue',
    title: 'Catalog – Tarod',
    main: `${wideTitle('catalogue', 'Catalog')}
      <div class="wide"><portico-product-list href="product.html?sku={sku}" sync-url></portico-product-list></div>`,
  }),
  'product.html': page({
    name: 'product',
    title: 'Articol – Tarod',
    main: `      <article class="wide product" id="product" aria-busy="true">
        <nav class="crumbs" id="crumbs" aria-label="Categorie" data-label="crumbs"></nav>
        <figure><img id="picture" alt="" width="800" height="800" /></figure>
        <div class="facts-of">
          <h1 id="name">&nbsp;</h1>
          <p class="number"><span id="brand"></span><span id="sku"></span></p>
          <div class="buy">
            <portico-price id="price" breaks explain as-of></portico-price>
            <portico-stock id="stock" as-of></portico-stock>
            <portico-add-to-cart id="add">${t('signIn', 'Intrați în cont', 'a', 'slot="signed-out" class="action" href="account.html"')}</portico-add-to-cart>
          </div>
          <p id="description" class="description"></p>
        </div>
        <section class="specifications"><h2 data-text="specifications">Specificații</h2><table id="specifications"><tbody></tbody></table></section>
      </article>
      <div class="wide" id="missing" hidden><h1 data-text="missing">Articolul nu este în catalog.</h1><p><a href="catalogue.html" data-text="all">Tot catalogul</a></p></div>`,
  }),
  'cart.html': page({
    name: 'cart',
    title: 'Coș – Tarod',
    main: `${wideTitle('cart', 'Coș')}
      <div class="wide"><portico-cart checkout-href="checkout.html" catalogue-href="catalogue.html"></portico-cart></div>`,
  }),
  'checkout.html': page({
    name: 'checkout',
    title: 'Comandă – Tarod',
    main: `${wideTitle('checkout', 'Finalizare comandă')}
      <div class="wide"><portico-checkout cart-href="cart.html" catalogue-href="catalogue.html" order-href="account.html?order={id}"></portico-checkout></div>`,
  }),
  'account.html': page({
    name: 'account',
    title: 'Contul meu – Tarod',
    main: `${wideTitle('account', 'Contul meu')}
      <div class="wide account-page">
        <div class="who"><portico-sign-in><p slot="help">${t('help', 'Nu aveți cont sau ați uitat parola? Sunați la')} <a href="tel:+40264555014">0264 555 014</a>.</p></portico-sign-in></div>
        <section class="inside">
          <h2 data-text="inside">Ce găsiți în cont</h2>
          <ul>
            <li><b data-text="inside1">Prețurile firmei</b>${t('inside1Text', 'Prețul din contract la fiecare articol, pe cantități, și de ce este așa.')}</li>
            <li><b data-text="inside2">Stocul de acum</b>${t('inside2Text', 'Câte bucăți pleacă azi din depozit și când vin următoarele.')}</li>
            <li><b data-text="inside3">Comenzile tuturor colegilor</b>${t('inside3Text', 'Ce s-a comandat, ce s-a livrat, și aceeași comandă încă o dată.')}</li>
            <li><b data-text="inside4">Livrare la punctele de lucru</b>${t('inside4Text', 'Adresele firmei sunt deja trecute; alegeți doar unde descărcăm.')}</li>
          </ul>
        </section>
        <section class="orders"><h2 data-text="orders">Comenzi</h2><portico-order-history id="orders" cart-href="cart.html" catalogue-href="catalogue.html"></portico-order-history></section>
      </div>`,
  }),
};
