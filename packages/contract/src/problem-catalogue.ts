/** Every problem code with its HTTP status and what it means; documented in `openapi.json`, not loaded by browsers. */
export const problemCatalogue = {
  'request.invalid': { status: 400, title: 'The request does not fit the contract; see `fields`' },
  'request.not-json': { status: 400, title: 'The body is not valid JSON' },
  'request.too-large': { status: 413, title: 'The body is larger than 1 MB' },
  'request.forged': {
    status: 403,
    title: 'The request lacks the Portico-Client header or comes from a foreign origin',
  },
  'request.rate-limited': { status: 429, title: 'Too many requests; wait for Retry-After' },
  'route.unknown': { status: 404, title: 'No such route' },
  'method.not-allowed': { status: 405, title: 'The route does not take this method' },
  'session.required': { status: 401, title: 'Sign in first' },
  'session.expired': { status: 401, title: 'The session has ended; sign in again' },
  'session.wrong-credentials': { status: 401, title: 'The user name or the password is wrong' },
  'session.too-many-attempts': { status: 429, title: 'Too many attempts; wait for Retry-After' },
  'session.refresh-refused': { status: 401, title: 'The refresh token is not valid any more; sign in again' },
  'session.wrong-password': { status: 403, title: 'The current password is wrong' },
  'session.weak-password': { status: 422, title: 'The new password is too weak' },
  'product.unknown': { status: 404, title: 'No such product' },
  'category.unknown': { status: 404, title: 'No such category' },
  'cursor.invalid': { status: 400, title: 'The cursor is not one of this list; start again without it' },
  'offer.no-price': { status: 422, title: 'The article has no price for this buyer' },
  'offer.unit-unknown': { status: 422, title: 'The article is not sold in this unit' },
  'cart.line-unknown': { status: 404, title: 'No such line in the cart' },
  'cart.line-changed': {
    status: 412,
    title: 'The line was changed elsewhere; the cart as it is now is in `data`',
  },
  'cart.quantity-invalid': {
    status: 422,
    title: 'The quantity does not fit minimum and multiple; the next valid ones are in `fields`',
  },
  'cart.too-many-lines': { status: 422, title: 'A cart takes 2,000 lines' },
  'order.empty': { status: 422, title: 'There is nothing to order' },
  'order.cart-changed': {
    status: 409,
    title: 'The cart changed since it was shown; it is in `data` as it is now',
  },
  'order.price-changed': {
    status: 409,
    title: 'Prices changed and the hold has ended; the differences are in `data`, line by line',
  },
  'order.hold-invalid': { status: 422, title: 'The hold is not one given to this buyer for these lines' },
  'order.out-of-stock': {
    status: 409,
    title: 'There is not enough stock; what is available is in `data`, line by line',
  },
  'order.address-unknown': { status: 422, title: 'The ship-to address is not one of this company' },
  'order.date-invalid': { status: 422, title: 'The requested date is in the past or more than a year ahead' },
  'order.unknown': { status: 404, title: 'No such order' },
  'order.not-cancellable': { status: 409, title: 'What has shipped or was cancelled cannot be cancelled' },
  'idempotency.key-required': { status: 400, title: 'The Idempotency-Key header is missing or malformed' },
  'idempotency.in-progress': {
    status: 409,
    title: 'A request with this key is in work; wait for Retry-After',
  },
  'idempotency.mismatch': { status: 422, title: 'The key was used with another request' },
  'portal.unavailable': { status: 503, title: 'The portal is starting or stopping; wait for Retry-After' },
  'portal.failed': { status: 500, title: 'The portal failed; nothing was changed' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof problemCatalogue;
