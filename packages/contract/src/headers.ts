/** Header names of the contract, each said once. */
export const header = {
  /** On every request of a client; its presence forces a CORS preflight, which is the CSRF defence. */
  client: 'Portico-Client',
  idempotencyKey: 'Idempotency-Key',
  /** `true` on an answer that repeats the first one. */
  replayed: 'Idempotent-Replayed',
  requestId: 'Request-Id',
} as const;
