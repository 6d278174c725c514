// The elements this shop uses; each brings only its own code. They are defined before the page is rendered, so that
// the framework sees their properties.
import '@portico/elements/add-to-cart';
import '@portico/elements/cart';
import '@portico/elements/cart-badge';
import '@portico/elements/checkout';
import '@portico/elements/order-history';
import '@portico/elements/portal';
import '@portico/elements/price';
import '@portico/elements/product-list';
import '@portico/elements/sign-in';
import '@portico/elements/stock';
